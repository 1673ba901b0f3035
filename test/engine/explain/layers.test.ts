import { describe, expect, it } from 'vitest'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { type Explanation, stepsOf } from '../../../src/engine/explain/explanation.ts'
import type { Quantity } from '../../../src/engine/explain/quantity.ts'
import { evaluatePosition, evaluateSweep, type HedgeLayerId } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'

/** M1 4 points above M2, as observed. */
const backwardation = { vix: 34, curveVix: 34, m1: 33, m2: 29, m3: 27, m4: 26, m5: 25, m6: 25, m7: 25, m8: 25 }

function explain(layer: HedgeLayerId, changes: Partial<Scenario>): Explanation {
  const inputs = scenario(changes)
  const explanation = evaluateExplanation({ kind: 'layer', layer }, evaluatePosition(inputs), () =>
    evaluateSweep(inputs),
  )
  if (!explanation) throw new Error(`no ${layer} layer`)
  return explanation
}

const numbersOf = (explanation: Explanation): readonly Quantity[] =>
  stepsOf(explanation).flatMap(({ quantities, result }) => [...quantities, result])

function numberOf(explanation: Explanation, id: string): Quantity {
  const found = numbersOf(explanation).find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not in ${explanation.title}`)
  return found
}

/** Inputs that an explanation names as the place where a number may be changed. */
const parametersOf = (explanation: Explanation) =>
  numbersOf(explanation).flatMap(({ source }) => source?.parameter ?? [])

describe('HR', () => {
  it('shows the ratio by tenor, the split, the short-strike delta and the unit of 100 USD per point', () => {
    const layer = explain('first', { playbook: 'hr' })
    expect(numberOf(layer, 'ratio').value).toBe(0.55)
    expect(numberOf(layer, 'layerShare')).toMatchObject({ value: 0.5, source: { parameter: 'hrFirstSharePct' } })
    expect(parametersOf(layer)).toEqual(expect.arrayContaining(['hrShortDays', 'hrLongDays']))
    expect(numberOf(layer, 'target').value).toBeCloseTo(0.55 * 0.5 * numberOf(layer, 'shortDelta').value, 12)
    expect(numberOf(layer, 'unitMeasure').label).toContain('100 USD per point')
    expect(layer.rules).toEqual(expect.arrayContaining(['HR-1', 'HR-2']))
  })

  it('counts in SPX points through the spot-vol link where that is chosen', () => {
    const layer = explain('second', { playbook: 'hr', hrDeltas: 'spx' })
    expect(numberOf(layer, 'vixPerPoint').value).toBeGreaterThan(0)
    expect(numberOf(layer, 'unitMeasure').label).toContain('per SPX point')
  })

  it('shows condors over condors per spread (HR-8)', () => {
    const layer = explain('first', { playbook: 'hr', hrSize: 'press' })
    expect(numberOf(layer, 'condorsPerSpread')).toMatchObject({ value: 5, rule: 'HR-8' })
    expect(numberOf(layer, 'target')).toMatchObject({ value: 2, unit: 'contracts' })
  })

  it('shows what the cap leaves, and that only fewer contracts keep it (HR-3)', () => {
    const layer = explain('first', { playbook: 'hr', hrSize: 'vega', vix: 18 })
    expect(numberOf(layer, 'capShare').value).toBeCloseTo(0.35, 12)
    expect(numberOf(layer, 'capPart').value).toBeLessThan(1)
    expect(layer.note).toContain('HR-3 caps')
    const rounded = stepsOf(layer).find(({ result }) => result.id === 'contracts')
    expect(rounded?.formula).toMatchObject({ kind: 'apply', name: 'floor' })
  })

  it('shows no cap where it does not bind', () => {
    expect(() => numberOf(explain('first', { playbook: 'hr' }), 'capPart')).toThrow('not in')
  })

  it('says why up to VIX 16 nothing is held', () => {
    const layer = explain('first', { playbook: 'hr', vix: 15 })
    expect(layer.result).toMatchObject({ value: 0, unit: 'contracts' })
    expect(stepsOf(layer).at(-1)?.note).toContain('no size')
    expect(layer.rules).toContain('HR-1')
  })
})

describe('TT', () => {
  it('shows range, tilt by the curve and beta on the risk capital', () => {
    const layer = explain('third', { playbook: 'tt', portfolioBeta: 1.2 })
    for (const id of ['firstUntilted', 'secondUntilted', 'thirdUntilted', 'curveSlope', 'tilt']) numberOf(layer, id)
    expect(parametersOf(layer)).toEqual(expect.arrayContaining(['ttTiltPct', 'ttTiltFullPct', 'portfolioBeta']))
    const [share, beta, capital] = ['layerShare', 'portfolioBeta', 'riskCapital'].map((id) => numberOf(layer, id).value)
    expect(numberOf(layer, 'target').value).toBeCloseTo(share * beta * capital, 6)
    expect(numberOf(layer, 'direction')).toMatchObject({ value: 1, rule: 'TT-10' })
  })

  it('says why a beta of 0 gives no budget', () => {
    expect(stepsOf(explain('second', { playbook: 'tt', portfolioBeta: 0 })).at(-1)?.note).toContain('no beta above 0')
  })
})

describe('BW', () => {
  it('shows the overlay as 40 to 60 % of the condor’s vega, widened by 1.2 (BW-10, BW-6)', () => {
    const layer = explain('first', { ...backwardation, playbook: 'bw', rsiSpx: 30, rangePosition: 0.5 })
    expect(numberOf(layer, 'rangeLow')).toMatchObject({ value: 0.4, rule: 'BW-10' })
    expect(numberOf(layer, 'rangeHigh')).toMatchObject({ value: 0.6, rule: 'BW-10' })
    expect(numberOf(layer, 'widen')).toMatchObject({ value: 1.2, rule: 'BW-6' })
    expect(numberOf(layer, 'target').value).toBeCloseTo(0.5 * numberOf(layer, 'shortVega').value * 1.2, 8)
    expect(numberOf(layer, 'unitVega').unit).toBe('USD per VIX point')
  })

  it('shows the tail as 1.8 times the loss in the fall (BW-11)', () => {
    const layer = explain('second', { playbook: 'bw' })
    expect(numberOf(layer, 'cover')).toMatchObject({ value: 1.8, rule: 'BW-11' })
    expect(numberOf(layer, 'target').value).toBeCloseTo(1.8 * numberOf(layer, 'crashLoss').value, 6)
    expect(numberOf(layer, 'unitMeasure').value).toBeGreaterThan(0)
  })

  it('shows what moves from overlay to tail (BW-7)', () => {
    const moved = { ...backwardation, playbook: 'bw', refVix: 40, refFrontSpread: 6 } as const
    const [overlay, tail] = (['first', 'second'] as const).map((id) => explain(id, moved))
    expect(numberOf(overlay, 'moveFactor').value).toBeLessThan(1)
    expect(numberOf(tail, 'moveFactor').value).toBeGreaterThan(1)
    expect(numberOf(tail, 'movedShare')).toMatchObject({ rule: 'BW-7', source: { parameter: 'bwMovePct' } })
    expect(numberOf(tail, 'movedCost').value).toBe(numberOf(overlay, 'movedCost').value)
  })

  it('shows shares of a typed budget (BW-1, BW-2)', () => {
    const typed = { ...backwardation, playbook: 'bw', bwBudgetUsd: 20_000, rangePosition: 1 } as const
    const overlay = explain('first', typed)
    expect(numberOf(overlay, 'reversion').value).toBeCloseTo(1, 12)
    expect(numberOf(overlay, 'overlayShare').value).toBeCloseTo(0.65, 12)
    expect(numberOf(overlay, 'target').value).toBeCloseTo(13_000, 6)
    expect(numberOf(explain('second', typed), 'target').value).toBeCloseTo(7000, 6)
    expect(parametersOf(overlay)).toContain('bwBudgetUsd')
  })
})

describe('RB', () => {
  it('shows the premium as the smaller of the rule’s and the limit of RB-8', () => {
    const layer = explain('first', { playbook: 'rb', vix: 26, riskCapitalUsd: 5000 })
    expect(numberOf(layer, 'layerCap')).toMatchObject({ value: 0.03, rule: 'RB-8' })
    expect(numberOf(layer, 'premium').value).toBeCloseTo(150, 9)
    expect(parametersOf(layer)).toEqual(expect.arrayContaining(['rbPremiumPct', 'riskCapitalUsd']))
    expect(parametersOf(explain('first', { playbook: 'rb', vix: 26 }))).toContain('capitalUsd')
  })

  it('places VIX in the zone in force', () => {
    const layer = explain('second', { playbook: 'rb', vix: 26.5 })
    expect(numberOf(layer, 'bandFrom')).toMatchObject({ value: 24, rule: 'RB-5' })
    expect(numberOf(layer, 'bandWidth').value).toBe(5)
    expect(numberOf(layer, 'bandPosition').value).toBeCloseTo(0.5, 12)
    expect(numberOf(layer, 'direction').value).toBe(0)
  })

  it('of a layer to assess says what is seen, and what it would come to', () => {
    const layer = explain('first', { playbook: 'rb', adDivergence: 'on' })
    expect(layer.result?.value).toBe(0)
    expect(stepsOf(layer)[0].note).toContain('A/D diverging')
    expect(layer.further.map(({ title }) => title)).toEqual(['What it would come to once engaged'])
    expect(numberOf(layer, 'target').value).toBeGreaterThan(0)
  })

  it('of a layer that is off says what it waits for', () => {
    const layer = explain('third', { playbook: 'rb' })
    expect(stepsOf(layer)).toHaveLength(1)
    expect(stepsOf(layer)[0].note).toContain('Waits for VIX 30')
  })
})

describe('Custom', () => {
  it('shows the quantity entered, in shares of an ETP', () => {
    const layer = explain('third', { playbook: 'custom', customThirdQuantity: 250 })
    expect(numberOf(layer, 'quantity')).toMatchObject({
      value: 250,
      unit: 'shares',
      source: { parameter: 'customThirdQuantity' },
    })
    expect(layer.result).toMatchObject({ value: 250, unit: 'shares' })
    expect(layer.rules).toEqual([])
  })
})

describe('the place in the range', () => {
  it('names the signals that moved it, with their weight and the rule of the playbook', () => {
    const layer = explain('first', { adDivergence: 'on', underlyingBid: 'on', rsiSpx: 30, signalWeightPct: 20 })
    expect(numberOf(layer, 'signalWeight')).toMatchObject({ value: 0.2, source: { parameter: 'signalWeightPct' } })
    expect(numberOf(layer, 'adDivergenceSignal')).toMatchObject({ value: 1, rule: 'RN-5' })
    expect(numberOf(layer, 'strongBidSignal')).toMatchObject({ value: -1, rule: 'RB-4' })
    expect(numberOf(layer, 'signals').value).toBeCloseTo(0.7, 12)
    expect(numberOf(explain('first', { playbook: 'tt', adDivergence: 'on' }), 'adDivergenceSignal').rule).toBe('TT-12')
  })

  it('names the dial where it is set by hand', () => {
    expect(numberOf(explain('first', { rangePosition: 0.3 }), 'position')).toMatchObject({
      value: 0.3,
      source: { parameter: 'rangePosition' },
    })
  })
})

describe('the volatility beta (RN-6)', () => {
  it('shows the loss now over the loss at entry, within its bounds', () => {
    const layer = explain('first', { refVix: 15, refVolatilityUsd: 90 })
    const [now, entry, beta] = ['lossNow', 'lossAtEntry', 'volatilityBeta'].map((id) => numberOf(layer, id).value)
    expect(entry).toBe(90)
    expect(beta).toBeCloseTo(now / entry, 12)
    expect(numberOf(explain('first', { refVix: 15, refVolatilityUsd: 1 }), 'volatilityBeta').value).toBe(2)
  })
})

describe('positions added', () => {
  it('follow the contracts of the rule, each with the field it was entered in; the cost covers both', () => {
    const changes = { addedNearCalls: 2, addedFutures: 1 }
    const layer = explain('first', changes)
    const { sizing } = evaluatePosition(scenario(changes))
    expect(layer.result?.value).toBe(sizing.layers[0].contracts)
    expect(numberOf(layer, 'addedNearCalls')).toMatchObject({ value: 2, source: { parameter: 'addedNearCalls' } })
    expect(numberOf(layer, 'addedFuturesHeld').label).toContain('VIX future 2026-03-18')
    expect(numberOf(layer, 'firstCost').value).toBe(sizing.layers[0].costUsd)
  })

  it('in a layer that the playbook does not ask for stand alone', () => {
    const layer = explain('third', { addedLongCalls: 3 })
    expect(layer.result?.value).toBe(0)
    expect(stepsOf(layer)[0].note).toContain('asks for nothing')
    expect(numberOf(layer, 'addedLongCallsHeld').value).toBe(3)
    expect(numberOf(layer, 'thirdCost').value).toBeGreaterThan(0)
  })
})
