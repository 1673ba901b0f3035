import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { decodeFragment, linkTo } from '../../src/scenario/linkCodec.ts'
import { decodeOptions, encodeOptions, linkOptionTable, NO_OPTIONS } from '../../src/scenario/linkOptions.ts'

const { theme, hide, view } = linkOptionTable
const optionsArbitrary = fc.record({
  theme: fc.subarray([...theme], { maxLength: 1 }),
  hide: fc.subarray([...hide]),
  view: fc.subarray([...view]),
})

describe('the options of a link', () => {
  it('come back as they were, in characters that every address bar leaves as they are', () => {
    fc.assert(
      fc.property(optionsArbitrary, (options) => {
        const text = encodeOptions(options)
        expect(text).toMatch(/^[\w.:=&-]*$/)
        expect(decodeOptions(`#v=1&vix=22.5${text}`)).toEqual({ options, notices: [] })
      }),
    )
  })

  it('are part of the link and not of the scenario', () => {
    const options = { theme: ['dark'], hide: ['inputs', 'method'], view: ['locked'] } as const
    const link = linkTo({ ...defaultScenario, vix: 22.5 }, 'https://example.org/lab/#v=1', options)
    // Frozen: links that are out in the world.
    expect(link).toBe('https://example.org/lab/#v=1&vix=22.5&theme=dark&hide=inputs.method&view=locked')
    expect(decodeFragment(new URL(link).hash)).toEqual({ scenario: { ...defaultScenario, vix: 22.5 }, notices: [] })
  })

  it('are none where the link has none', () => {
    expect(decodeOptions('#v=1&vix=22.5')).toEqual({ options: NO_OPTIONS, notices: [] })
    expect(encodeOptions(NO_OPTIONS)).toBe('')
  })

  it.each([
    ['theme=blue', 'theme', '“blue”'],
    ['hide=inputs.chart', 'hide', '“chart”'],
    ['view=', 'view', '“”'],
  ])('say of %s what was left out, and keep the rest', (text, name, value) => {
    const { options, notices } = decodeOptions(`v=1&${text}`)
    expect(notices.map(({ message }) => message)).toEqual([`The link’s “${name}” knows no ${value}: it was left out.`])
    expect(options).toEqual({ ...NO_OPTIONS, hide: name === 'hide' ? ['inputs'] : [] })
  })

  it('are read whatever is wrong with them', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeOptions(`hide=${text}&view=${text}`).options.theme.length === 0))
  })
})
