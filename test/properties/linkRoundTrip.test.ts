import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { decodeBase, encodeBase } from '../../src/scenario/linkBase.ts'
import { decodeFragment, encodeFragment, linkTo } from '../../src/scenario/linkCodec.ts'
import { parameterKeys, parameterOf } from '../../src/scenario/parameters.ts'
import { scenarioSchema } from '../support/scenarioSchema.ts'
import { scenarioArbitrary } from './scenarioArbitrary.ts'

const linkKeysOf = (fragment: string) => fragment.split('&').map((pair) => pair.split('=')[0])

describe('the generator of scenarios', () => {
  it('makes valid scenarios', () => {
    fc.assert(fc.property(scenarioArbitrary, (scenario) => scenarioSchema.safeParse(scenario).success))
  })
})

/** What the largest QR code holds (version 40, level L): a link with every field at an odd value must still fit. */
const QR_CODE_BYTES = 2953
/** What is read of a fragment at most: two scenarios with every field at an odd value must fit. */
const LONGEST_READ = 8192

describe('a link', () => {
  it('opens the very scenario it was made from, without a notice', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(decodeFragment(encodeFragment(scenario))).toEqual({ scenario, notices: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('opens the very base beside it, whatever the two are and however the view is asked for', () => {
    fc.assert(
      fc.property(scenarioArbitrary, scenarioArbitrary, (scenario, base) => {
        const link = linkTo(scenario, '', { theme: ['dark'], hide: ['inputs'], view: [] }, base)
        expect(decodeFragment(link)).toEqual({ scenario, notices: [] })
        expect(decodeBase(link)).toEqual({ base, notices: [] })
        expect(link).toMatch(/^#[\w.:=&-]*$/)
        expect(link.length).toBeLessThan(LONGEST_READ)
      }),
      { numRuns: 300 },
    )
  })

  it('holds of the base what differs from the opening scenario, each key with its prefix', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (base) => {
        const changed = parameterKeys.filter((key) => base[key] !== defaultScenario[key])
        const names = changed.map((key) => `base.${parameterOf(key).link}`)
        expect(linkKeysOf(encodeBase(base).slice(1))).toEqual(['base', ...names])
      }),
    )
  })

  it('holds what differs from the opening scenario and nothing else, in table order', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const changed = parameterKeys.filter((key) => scenario[key] !== defaultScenario[key])
        expect(linkKeysOf(encodeFragment(scenario))).toEqual(['v', ...changed.map((key) => parameterOf(key).link)])
      }),
    )
  })

  it('is made of characters that every address bar leaves as they are', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const fragment = encodeFragment(scenario)
        expect(fragment).toMatch(/^[\w.:=&-]*$/)
        expect(new URL(`https://example.org/#${fragment}`).hash).toBe(`#${fragment}`)
        expect(fragment.length).toBeLessThan(QR_CODE_BYTES)
      }),
    )
  })
})
