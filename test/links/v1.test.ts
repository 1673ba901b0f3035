import { describe, expect, it } from 'vitest'
import { decodeFragment, encodeFragment, linkTo } from '../../src/scenario/linkCodec.ts'
import { frozenV1 } from './frozenV1.ts'
import { openingV1 } from './openingV1.ts'

describe('links of version 1', () => {
  it.each(frozenV1)('open %s for ever', (_title, fragment, differences) => {
    expect(decodeFragment(fragment)).toEqual({ scenario: { ...openingV1, ...differences }, notices: [] })
  })

  it.each(frozenV1)('are written as they were: %s', (_title, fragment, differences) => {
    expect(`#${encodeFragment({ ...openingV1, ...differences })}`).toBe(fragment)
  })

  it.each(['', '#', '#&', '&&'])('the empty fragment %j opens the opening scenario without a word', (fragment) => {
    expect(decodeFragment(fragment)).toEqual({ scenario: openingV1, notices: [] })
  })

  it('read "auto" as the model’s own number, a value equal to the baseline, and other spellings of a number', () => {
    const { scenario, notices } = decodeFragment('v=1&p=auto&vvix=auto&spx=6939.03&vix=2.25e1&r=-0.0&q=1.')
    expect({ scenario, notices }).toEqual({
      scenario: { ...openingV1, vix: 22.5, ratePct: 0, dividendPct: 1 },
      notices: [],
    })
    expect(Object.is(scenario.ratePct, 0)).toBe(true)
  })

  it('read a link that a mail program has percent-encoded', () => {
    expect(decodeFragment('#v=1&time=15%3A30&vix=%32%32')).toEqual({
      scenario: { ...openingV1, time: '15:30', vix: 22 },
      notices: [],
    })
  })

  it('are built from any address of the app, with or without a fragment', () => {
    const scenario = { ...openingV1, time: '15:30', vix: 22.5 }
    const link = 'https://example.org/lab/?a=1#v=1&time=15:30&vix=22.5'
    expect(linkTo(scenario, 'https://example.org/lab/?a=1')).toBe(link)
    expect(linkTo(scenario, 'https://example.org/lab/?a=1#v=1&vix=80')).toBe(link)
  })
})

describe('notices', () => {
  const noticesOf = (fragment: string) => decodeFragment(fragment).notices

  it('name the field, what was wrong and what was kept', () => {
    expect(noticesOf('v=1&spx=abc')).toEqual([
      { keys: ['spx'], message: 'SPX: “abc” is not a number. 6939.03 was kept.' },
    ])
    expect(noticesOf('v=1&vix=120')).toEqual([
      { keys: ['vix'], message: 'VIX must lie between 9 and 90; 120 was entered. 17.44 was kept.' },
    ])
    expect(noticesOf('v=1&vvix=')).toEqual([
      { keys: ['vvix'], message: 'VVIX: the link gives no value. VVIX by model was kept.' },
    ])
    expect(noticesOf('v=1&pb=RN')).toEqual([
      {
        keys: ['playbook'],
        message:
          'Playbook must be one of hr, rn, tt, bw, rb, tenPercent, custom, none; “RN” was entered. “RN: VIX regimes” was kept.',
      },
    ])
  })

  it('keep the rest of the link', () => {
    expect(decodeFragment('v=1&spx=abc&vix=25').scenario).toEqual({ ...openingV1, vix: 25 })
  })

  it('name the fields that contradict each other and what they were set to', () => {
    const { scenario, notices } = decodeFragment('v=1&sp=7400&vix=25')
    expect(scenario).toEqual({ ...openingV1, vix: 25 })
    expect(notices).toEqual([
      {
        keys: ['shortPut', 'shortCall'],
        message:
          'The short put 7400 must lie below the short call 7350. Used instead: Short put strike 6300 and Short call strike 7350.',
      },
    ])
  })

  it('settle one contradiction after the other, and leave the fields that none concerns', () => {
    const { scenario, notices } = decodeFragment('v=1&date=2027-01-04&exp=2026-12-18&rn4a=80&vix=25')
    expect(notices.map(({ keys }) => keys)).toEqual([
      ['date', 'expiry'],
      ['highFirstSharePct', 'highSecondSharePct'],
    ])
    expect(scenario).toEqual({ ...openingV1, vix: 25 })
  })

  it('look for contradictions again with the baseline’s value in place of a bad one', () => {
    const { scenario, notices } = decodeFragment('v=1&sp=7400&sc=abc')
    expect(notices.map(({ keys }) => keys)).toEqual([['shortCall'], ['shortPut', 'shortCall']])
    expect(scenario).toEqual(openingV1)
  })

  it('say that a link is of a newer version, and open nothing else of it', () => {
    const { scenario, notices } = decodeFragment('v=2&vix=25&new=1')
    expect(scenario).toEqual(openingV1)
    expect(notices).toHaveLength(1)
    expect(notices[0]?.message).toContain('newer version')
    expect(notices[0]?.message).toContain('Reload the page to update')
  })

  it('are at most five and a count', () => {
    const notices = noticesOf('v=1&a1=1&a2=2&a3=3&a4=4&vix=x&spx=x&m1=x&a5=5')
    expect(notices).toHaveLength(6)
    expect(notices[5]?.message).toBe('… and 3 more.')
    expect(noticesOf('v=1&a1=1&a2=2&a3=3&a4=4&a5=5')).toHaveLength(5)
  })
})
