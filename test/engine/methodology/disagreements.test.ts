import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateDisagreements } from '../../../src/engine/evaluateDisagreements.ts'
import { evaluatePosition, type PricedDisagreement, strikeAtDelta } from '../../../src/engine/index.ts'
import { type DisagreementId, disagreements } from '../../../src/engine/methodology/rules/disagreements.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../../support/finite.ts'
import { scenario } from '../../support/opening.ts'

type Changes = Partial<Scenario>

function priced(id: DisagreementId, changes: Changes = {}): PricedDisagreement {
  const found = evaluateDisagreements(evaluatePosition(scenario(changes))).find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not priced`)
  return found
}

const matters = (id: DisagreementId, changes: Changes) => priced(id, changes).matters
const readingsOf = ({ readings }: PricedDisagreement): Record<string, number> =>
  Object.fromEntries(readings.map(({ label, value }) => [label, value]))
/** The hedge of a playbook as its rules word it, before whole contracts. */
const faceValue = (changes: Changes) => evaluatePosition(scenario({ ...changes, rounding: 'fractional' }))

describe('disagreements between the sources', () => {
  it('are each priced once, in their order', () => {
    const all = evaluateDisagreements(evaluatePosition(scenario()))
    expect(all.map(({ id }) => id)).toEqual(disagreements.map(({ id }) => id))
    for (const { sentence, readings } of all) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(new Set(readings.map(({ label }) => label)).size).toBe(readings.length)
    }
  })

  it('are finite in any valid scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        expect(nonFinitePaths(evaluateDisagreements(evaluatePosition(inputs)))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('C1 where elevated starts', () => {
  it.each([
    [14, false, 'No source'],
    [15.5, true, 'by RN, not yet by HR and RB'],
    [16, true, 'by RN, not yet by HR and RB'],
    [16.5, true, 'by HR and RN, not yet by RB'],
    [17, false, 'Every source'],
    [40, false, 'Every source'],
  ])('VIX %f: matters %s', (vix, expected, words) => {
    const { matters: found, sentence } = priced('C1', { vix })
    expect(found).toBe(expected)
    expect(sentence).toContain(words)
  })

  it('shows every level that the three sources name', () => {
    expect(readingsOf(priced('C1'))).toEqual({
      VIX: 17.44,
      'HR: Above 16': 16,
      'RN: Moderate': 15,
      'RN: High': 25,
      'RB: First zone': 17,
      'RB: Second zone': 24,
      'RB: Third zone': 30,
    })
  })
})

describe('C2 strikes out or in', () => {
  it('matters in RB’s first zone alone', () => {
    expect([16.5, 17, 22, 26].map((vix) => matters('C2', { vix }))).toEqual([false, true, true, false])
    expect(matters('C2', { vix: 23, lastZone: 'first' })).toBe(true)
    expect(matters('C2', { vix: 23, lastZone: 'second' })).toBe(false)
  })

  it.each([
    ['Further out', 20],
    ['Further in', -20],
    ['As it is', 0],
  ])('%s: the book with its strikes there, entered at the model’s prices', (label, out) => {
    const readings = readingsOf(priced('C2'))
    const { book, condor, sizing } = evaluatePosition(scenario({ shortPut: 6300 - out, shortCall: 7350 + out }))
    expect(readings[`${label}: net theta`]).toBeCloseTo(book.net.theta.total, 6)
    expect(readings[`${label}: net one-factor vega`]).toBeCloseTo(book.net.oneFactorVegaUsd, 6)
    expect(readings[`${label}: maximum loss of the condor`]).toBeCloseTo(condor.maxLossUsd, 6)
    expect(readings[`${label}: cost of the hedge`]).toBeCloseTo(sizing.costUsd, 6)
  })

  it('a typed credit belongs to the condor as it is, not to a moved one', () => {
    const [typed, model] = [{ credit: 9 }, {}].map((changes) => readingsOf(priced('C2', changes)))
    expect(typed['As it is: maximum loss of the condor']).toBe((50 - 9) * 100 * 10)
    expect(typed['Further in: maximum loss of the condor']).toBe(model['Further in: maximum loss of the condor'])
  })

  it('leaves a direction out that would cross the strikes', () => {
    const labels = priced('C2', { shortPut: 6920, shortCall: 6950 }).readings.map(({ label }) => label)
    expect(labels.some((label) => label.startsWith('Further in'))).toBe(false)
    expect(labels.some((label) => label.startsWith('Further out'))).toBe(true)
  })
})

describe('C3 the size in a calm market', () => {
  it('matters below VIX 15', () => {
    expect([14.9, 15].map((vix) => matters('C3', { vix }))).toEqual([true, false])
  })

  it('prices both rules as their playbooks do', () => {
    const readings = readingsOf(priced('C3', { vix: 14 }))
    const sizingOf = (changes: Changes) => evaluatePosition(scenario({ vix: 14, ...changes })).sizing
    const cases: readonly (readonly [string, Changes])[] = [
      ['RN-2, low end', { rangePosition: 0 }],
      ['RN-2, high end', { rangePosition: 1 }],
      ['RN-1', { playbook: 'tenPercent' }],
    ]
    for (const [label, changes] of cases) {
      const { layers, costUsd } = sizingOf(changes)
      expect(readings[`${label}: contracts`]).toBe(layers[0].contracts)
      expect(readings[`${label}: cost`]).toBeCloseTo(costUsd, 6)
    }
    expect(readings['RN-2, high end: contracts']).toBeLessThan(readings['RN-1: contracts'])
  })
})

describe('C4 what the size is taken of', () => {
  it('shows the amounts and the vega that each source arrives at', () => {
    const { matters: found, ...rest } = priced('C4')
    const readings = readingsOf({ matters: found, ...rest })
    const { condor, book } = evaluatePosition(scenario())
    const shortDelta = 10 * (condor.shortCallDelta - condor.shortPutDelta)
    expect(found).toBe(true)
    expect(readings['HR: short-strike delta of the condors']).toBeCloseTo(shortDelta, 10)
    expect(readings['RN: notional of the condor']).toBeCloseTo(shortDelta * 6939.03 * 100, 4)
    expect(readings['TT: risk capital of the condor']).toBeCloseTo(condor.maxLossUsd, 6)
    expect(readings['BW: one-factor vega of the condor']).toBe(book.byLayer.condor?.oneFactorVegaUsd)
    expect(readings['BW: loss of the condor in a 20 % fall']).toBeGreaterThan(0)
    for (const playbook of ['hr', 'rn', 'tt', 'bw'] as const) {
      const { book: hedged } = faceValue({ playbook })
      expect(readings[`${playbook.toUpperCase()}: vega of the hedge`]).toBeCloseTo(hedged.hedge.oneFactorVegaUsd, 6)
    }
  })

  it('gives the notional in USD whatever the exposure basis', () => {
    const notional = (changes: Changes) => readingsOf(priced('C4', changes))['RN: notional of the condor']
    expect(notional({ exposureBasis: 'vega' })).toBe(notional({}))
    expect(notional({ notionalBasis: 'stated', statedNotionalUsd: 250_000 })).toBe(250_000)
  })
})

describe('C5 the cap on risk', () => {
  it('puts the three caps of HR-11, BW-13 and RB-8 in USD beside what the book risks', () => {
    const { sizing, condor } = evaluatePosition(scenario())
    const costs = sizing.layers.map(({ costUsd }) => costUsd)
    const readings = readingsOf(priced('C5', { capitalUsd: 4_000_000, riskCapitalUsd: 1_000_000 }))
    expect(readings['At risk in condor and hedge']).toBeCloseTo(condor.maxLossUsd + costs[0] + costs[1], 6)
    expect(readings['Cost of the dearest layer']).toBeCloseTo(Math.max(...costs), 6)
    expect(Object.values(readings).filter((value) => value % 1000 === 0)).toEqual([
      20_000, 30_000, 100_000, 20_000, 30_000,
    ])
  })

  it('matters where one holds and another is broken', () => {
    const [all, some, none] = [500_000, 2_000_000, 20_000_000].map((capitalUsd) => priced('C5', { capitalUsd }))
    expect([all.matters, some.matters, none.matters]).toEqual([false, true, false])
    expect(all.sentence).toContain('each of them is broken')
    expect(none.sentence).toContain('each of them holds')
  })
})

describe('C6 what a promoter does', () => {
  const found = priced('C6', { vix: 18 })
  const readings = readingsOf(found)
  const change = (name: string, what: string) =>
    Math.sign(readings[`${name}: ${what} as a promoter`] - readings[`${name}: ${what} as a steward`])

  it('HR-10, RN-8: a promoter of RN and BW pays for less hedge, HR’s ratio and RB stay', () => {
    expect(['HR', 'RN', 'BW', 'RB'].map((name) => change(name, 'cost'))).toEqual([0, -1, -1, 0])
    expect(['HR', 'RN', 'BW', 'RB'].map((name) => change(name, 'vega of the hedge'))).toEqual([0, -1, -1, 0])
    expect(found.matters).toBe(true)
  })

  it('TT-10: a promoter of TT holds more vega, in nearer calls that cost less, since the shares add up to one budget', () => {
    expect([change('TT', 'vega of the hedge'), change('TT', 'cost')]).toEqual([1, -1])
    const exposure = (stance: number) => faceValue({ vix: 18, playbook: 'tt', stance }).sizing.layers
    const total = (stance: number) => exposure(stance).reduce((sum, layer) => sum + layer.exposure, 0)
    expect(total(1)).toBeCloseTo(total(0), 6)
    expect(exposure(1)[0].exposure).toBeGreaterThan(exposure(0)[0].exposure)
    expect(exposure(1)[2].exposure).toBeLessThan(exposure(0)[2].exposure)
  })

  it('says under which sources the cost falls and stays', () => {
    expect(found.sentence).toContain('costs less under RN, TT, BW; the same under HR, RB.')
  })

  it('shows what the playbooks cost with the stance there', () => {
    for (const playbook of ['rn', 'tt', 'bw'] as const) {
      const name = playbook.toUpperCase()
      const costOf = (stance: number) => faceValue({ vix: 18, playbook, stance }).sizing.costUsd
      expect(readings[`${name}: cost as a steward`]).toBeCloseTo(costOf(0), 6)
      expect(readings[`${name}: cost as a promoter`]).toBeCloseTo(costOf(1), 6)
    }
  })

  it('does not matter with the place set by hand', () => {
    expect(priced('C6', { rangePosition: 0.4 })).toMatchObject({
      matters: false,
      sentence: expect.stringContaining('by hand'),
    })
  })
})

describe('C7 what backwardation is', () => {
  const inverted = { m1: 24, m2: 21, m3: 20, m4: 19.5 }

  it('matters to BW alone, and where the first two futures differ', () => {
    expect(matters('C7', { playbook: 'bw' })).toBe(true)
    expect(matters('C7', { playbook: 'bw', ...inverted })).toBe(true)
    expect(matters('C7', { playbook: 'bw', m1: 20, m2: 20, vix: 17.44 })).toBe(false)
    expect(matters('C7', { playbook: 'tt', ...inverted })).toBe(false)
  })

  it('calls the curve by the measure M1 − M2', () => {
    expect(priced('C7').sentence).toContain('contango by the measure')
    expect(priced('C7', inverted).sentence).toContain('backwardation by the measure')
    expect(readingsOf(priced('C7', inverted))['M1 − M2']).toBeCloseTo(3, 10)
  })
})

describe('C8 the end of the second zone', () => {
  it('matters above 28 and up to 29', () => {
    expect([28, 28.01, 29, 29.01].map((vix) => matters('C8', { vix }))).toEqual([false, true, true, false])
    expect(readingsOf(priced('C8'))).toMatchObject({ 'End named in one place': 28, 'End used': 29 })
  })
})

describe('C9 what 1.5 standard deviations apply to', () => {
  const position = evaluatePosition(scenario())
  const move = 6939.03 * position.condor.atmVol * Math.sqrt(49 / 365)

  it('measures break-evens, short strikes and a 10-delta call from the index', () => {
    const { creditPoints } = position.condor
    const call = strikeAtDelta(scenario(), 'call', 0.1)
    const readings = readingsOf(priced('C9'))
    expect(readings).toEqual({
      'Distance asked for': 1.5,
      'HR-6: lower break-even': expect.closeTo((6939.03 - 6300 + creditPoints) / move, 10),
      'HR-6: upper break-even': expect.closeTo((7350 + creditPoints - 6939.03) / move, 10),
      'BW-8: short put': expect.closeTo((6939.03 - 6300) / move, 10),
      'BW-8: short call': expect.closeTo((7350 - 6939.03) / move, 10),
      'A 10-delta call': expect.closeTo((call - 6939.03) / move, 8),
    })
    expect(readings['A 10-delta call']).toBeCloseTo(1.1, 1)
  })

  it('matters where the credit alone carries the break-evens across', () => {
    const strikes = { shortPut: 6939.03 - 1.47 * move, shortCall: 6939.03 + 1.47 * move }
    const across = priced('C9', { ...strikes, credit: 0.05 * move })
    expect(across).toMatchObject({ matters: true, sentence: expect.stringContaining('HR-6 is met, BW-8 is not') })
    expect(matters('C9', { ...strikes, credit: 0.01 * move })).toBe(false)
    const outside = priced('C9', { shortPut: 6939.03 - 1.6 * move, shortCall: 6939.03 + 1.6 * move })
    expect(outside).toMatchObject({ matters: false, sentence: expect.stringContaining('both rules are met') })
  })
})

describe('C10 how big the hedge is', () => {
  const found = priced('C10')
  const readings = readingsOf(found)
  const names = ['HR-1', 'HR-8', 'HR-3', 'TT', 'BW', 'RN', 'RB']

  it('sizes each source as its playbook does, HR in its three ways (HR-1, HR-8, HR-3)', () => {
    const cases: readonly (readonly [string, Changes])[] = [
      ['HR-1', { playbook: 'hr' }],
      ['HR-8', { playbook: 'hr', hrSize: 'press' }],
      ['HR-3', { playbook: 'hr', hrSize: 'vega' }],
      ['TT', { playbook: 'tt' }],
      ['BW', { playbook: 'bw' }],
      ['RN', { playbook: 'rn' }],
    ]
    for (const [name, changes] of cases) {
      const { book, sizing } = faceValue(changes)
      expect(readings[`${name}: one-factor vega`]).toBeCloseTo(book.hedge.oneFactorVegaUsd, 6)
      expect(readings[`${name}: cost`]).toBeCloseTo(sizing.costUsd, 6)
      const exposure = sizing.layers.reduce((sum, layer) => sum + layer.exposure, 0)
      expect(readings[`${name}: contract exposure`]).toBeCloseTo(exposure, 4)
    }
  })

  it.each(['one-factor vega', 'contract exposure', 'cost'])(
    'divides the largest by the smallest held: %s',
    (measure) => {
      const held = names.map((name) => readings[`${name}: ${measure}`]).filter((size) => size > 0)
      expect(held).toHaveLength(6)
      const multiple = Math.max(...held) / Math.min(...held)
      expect(readings[`Largest by smallest: ${measure}`]).toBeCloseTo(multiple, 8)
      expect(multiple).toBeGreaterThan(10)
    },
  )

  it('in the opening scenario HR’s spreads are the smallest and RN the largest, which alone turns net theta negative', () => {
    const byVega = names
      .filter((name) => name !== 'RB')
      .sort((a, b) => {
        return readings[`${a}: one-factor vega`] - readings[`${b}: one-factor vega`]
      })
    expect(byVega.slice(0, 2)).toEqual(['HR-8', 'HR-1'])
    expect(byVega.at(-1)).toBe('RN')
    expect(found).toMatchObject({ matters: true, sentence: expect.stringContaining('more than ten times') })
    const theta = (playbook: Scenario['playbook']) => evaluatePosition(scenario({ playbook })).book.net.theta.total
    expect((['hr', 'tt', 'bw', 'rb'] as const).every((playbook) => theta(playbook) > 0)).toBe(true)
    expect(theta('rn')).toBeLessThan(0)
  })

  it('leaves out what holds nothing: up to VIX 16 none of HR’s ways gives a size', () => {
    const calm = readingsOf(priced('C10', { vix: 14 }))
    expect(['HR-1', 'HR-8', 'HR-3'].map((name) => calm[`${name}: cost`])).toEqual([0, 0, 0])
    const held = ['TT', 'BW', 'RN'].map((name) => calm[`${name}: cost`])
    expect(calm['Largest by smallest: cost']).toBeCloseTo(Math.max(...held) / Math.min(...held), 8)
  })

  it('takes the rules at face value: neither scale nor added contracts count', () => {
    const changed = readingsOf(priced('C10', { hedgeScalePct: 50, addedLongCalls: 20 }))
    expect(changed).toEqual(readings)
  })
})
