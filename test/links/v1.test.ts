import { describe, expect, it } from 'vitest'
import { decodeFragment, encodeFragment, linkTo } from '../../src/scenario/linkCodec.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { openingV1 } from './openingV1.ts'

/** Links as people have saved them. They must open these scenarios for ever; add rows, never change one. */
const frozenLinks: readonly (readonly [title: string, fragment: string, differences: Partial<Scenario>])[] = [
  ['the opening scenario', '#v=1', {}],
  ['today’s VIX', '#v=1&vix=22.5', { vix: 22.5 }],
  [
    'a market of another day and time',
    '#v=1&date=2020-03-16&time=15:45&spx=2386.13&vix=82.69&vvix=207.59&r=0.2&q=2.3&exp=2020-04-17&sp=1800&pw=100&sc=2900&cw=75&n=3',
    {
      date: '2020-03-16',
      time: '15:45',
      spx: 2386.13,
      vix: 82.69,
      vvix: 207.59,
      ratePct: 0.2,
      dividendPct: 2.3,
      expiry: '2020-04-17',
      shortPut: 1800,
      putWidth: 100,
      shortCall: 2900,
      callWidth: 75,
      contracts: 3,
    },
  ],
  [
    'a curve in backwardation',
    '#v=1&vix=34.5&cv=34.5&m1=32.1&m2=30.4&m3=29&m4=28.2&m5=27.6&m6=27.1&m7=26.8&m8=26.55',
    { vix: 34.5, curveVix: 34.5, m1: 32.1, m2: 30.4, m3: 29, m4: 28.2, m5: 27.6, m6: 27.1, m7: 26.8, m8: 26.55 },
  ],
  [
    'a hedge by the 10 % rule in fractional contracts',
    '#v=1&pb=tenPercent&stance=0.25&p=0.7&nb=stated&notional=250000&eb=vega&lots=fractional&sv=held',
    {
      playbook: 'tenPercent',
      stance: 0.25,
      rangePosition: 0.7,
      notionalBasis: 'stated',
      statedNotionalUsd: 250_000,
      exposureBasis: 'vega',
      rounding: 'fractional',
      spotVol: 'held',
    },
  ],
  [
    'every assumption changed',
    '#v=1&ht1=40&ht2=90&ht3=150&hk=1.35&rn3=55&rn4a=40&rn4b=35&fee=0.89&rx=-0.1&kx=0.3&vr=0.5&vf=0.75&vl=75&vu=250',
    {
      shortTenorDays: 40,
      middleTenorDays: 90,
      longTenorDays: 150,
      callMoneyness: 1.35,
      moderateFirstSharePct: 55,
      highFirstSharePct: 40,
      highSecondSharePct: 35,
      etpFeePct: 0.89,
      ratioExponent: -0.1,
      skewExponent: 0.3,
      vixSmileRho: 0.5,
      vixSmilePhi: 0.75,
      vvixFloor: 75,
      vvixCap: 250,
    },
  ],
  ['no hedge', '#v=1&pb=none', { playbook: 'none' }],
]

describe('links of version 1', () => {
  it.each(frozenLinks)('open %s for ever', (_title, fragment, differences) => {
    expect(decodeFragment(fragment)).toEqual({ scenario: { ...openingV1, ...differences }, notices: [] })
  })

  it.each(frozenLinks)('are written as they were: %s', (_title, fragment, differences) => {
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
