import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { decodeFragment, encodeFragment } from '../../src/scenario/linkCodec.ts'
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

describe('a link', () => {
  it('opens the very scenario it was made from, without a notice', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(decodeFragment(encodeFragment(scenario))).toEqual({ scenario, notices: [] })
      }),
      { numRuns: 500 },
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
