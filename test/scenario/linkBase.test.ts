import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { decodeBase, encodeBase } from '../../src/scenario/linkBase.ts'
import { decodeFragment, linkTo } from '../../src/scenario/linkCodec.ts'
import { NO_OPTIONS } from '../../src/scenario/linkOptions.ts'
import { parameterKeys, parameterOf } from '../../src/scenario/parameters.ts'

const messagesOf = (fragment: string) => decodeBase(fragment).notices.map(({ message }) => message)

describe('the base of a link', () => {
  it('stands behind the scenario under keys of its own', () => {
    const link = linkTo(
      { ...defaultScenario, vix: 22.5 },
      'https://example.org/lab/#v=1',
      { ...NO_OPTIONS, view: ['locked'] },
      { ...defaultScenario, vix: 30, contracts: 5 },
    )
    // Frozen: links that are out in the world.
    expect(link).toBe('https://example.org/lab/#v=1&vix=22.5&base=1&base.vix=30&base.n=5&view=locked')
    const { hash } = new URL(link)
    expect(decodeFragment(hash)).toEqual({ scenario: { ...defaultScenario, vix: 22.5 }, notices: [] })
    expect(decodeBase(hash)).toEqual({ base: { ...defaultScenario, vix: 30, contracts: 5 }, notices: [] })
  })

  it('is the opening scenario where the mark stands alone, and none without it', () => {
    expect(encodeBase(defaultScenario)).toBe('&base=1')
    expect(decodeBase('#v=1&vix=22.5&base=1')).toEqual({ base: defaultScenario, notices: [] })
    expect(decodeBase('#v=1&vix=22.5')).toEqual({ base: null, notices: [] })
    expect(encodeBase(null)).toBe('')
  })

  it('says whose a value is that cannot be read, and keeps the rest of both', () => {
    const link = '#v=1&vix=22.5&base=1&base.vix=abc&base.n=5'
    expect(messagesOf(link)).toEqual(['The link’s base: VIX: “abc” is not a number. 17.44 was kept.'])
    expect(decodeBase(link).base).toEqual({ ...defaultScenario, contracts: 5 })
    expect(decodeFragment(link)).toEqual({ scenario: { ...defaultScenario, vix: 22.5 }, notices: [] })
  })

  it('is left out as a whole where it contradicts itself', () => {
    const link = '#v=1&base=1&base.sp=7400'
    expect(decodeBase(link).base).toBeNull()
    expect(messagesOf(link)).toEqual([
      'The link’s base: The short put 7400 must lie below the short call 7350. It was left out.',
    ])
  })

  it.each(['#v=1&base=2&base.vix=30', '#v=1&base.vix=30', '#v=1&base='])('is left out without its mark: %s', (link) => {
    expect(decodeBase(link).base).toBeNull()
    expect(messagesOf(link)).toEqual(['The link’s base: Its mark “base=1” is missing or damaged. It was left out.'])
  })

  it('is not read of a link whose version this build cannot know', () => {
    expect(decodeBase('#v=99&base=1&base.vix=30')).toEqual({ base: null, notices: [] })
  })

  it('shares no key with a field', () => {
    const links = parameterKeys.map((key) => parameterOf(key).link)
    expect(links.filter((link) => link === 'base' || link.startsWith('base.'))).toEqual([])
  })
})
