import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateHeldTheta, evaluatePosition, evaluateSweep, type FlipPoint } from '../../../src/engine/index.ts'
import { hedgeLegs } from '../../../src/engine/methodology/sizeHedge.ts'
import type { ThetaSampler } from '../../../src/engine/methodology/thetaSample.ts'
import { freshSampler, heldSampler } from '../../../src/engine/methodology/thetaSample.ts'
import { setUp } from '../../../src/engine/setUp.ts'
import { parameters, type Scenario } from '../../../src/scenario/parameters.ts'
import { valueArbitrary } from '../../properties/scenarioArbitrary.ts'
import { scenario } from '../../support/opening.ts'

const FROM = 9
const TO = 90
/** The scan's levels are no round numbers: strikes change at those, and a flip point is known to 1e-6 only. */
const ASIDE = 0.0071828

/**
 * Where a scan in fine steps and the finder disagree: a step across which net theta changes sign has an odd number of
 * flip points, any other an even one.
 */
function disagreements(flips: readonly FlipPoint[], thetaAt: (vix: number) => number, step: number): string[] {
  const found: string[] = []
  const start = FROM + ASIDE
  let [before, next] = [thetaAt(start), flips.filter(({ vix }) => vix <= start).length]
  for (let vix = start + step; vix <= TO; vix += step) {
    const after = thetaAt(vix)
    let here = 0
    while (next < flips.length && flips[next].vix <= vix) {
      here++
      next++
    }
    if ((before < 0 !== after < 0) !== (here % 2 === 1)) {
      found.push(`VIX ${vix.toFixed(3)}: theta ${before} to ${after}, ${here} flip points`)
    }
    before = after
  }
  return found
}

const thetaOf = (sampleAt: ThetaSampler) => (vix: number) => sampleAt(vix).theta

function freshDisagreements(inputs: Scenario, step: number): string[] {
  const { request, marketAt, thetaHorizon } = setUp(inputs)
  const thetaAt = thetaOf(freshSampler(request, marketAt, thetaHorizon))
  return disagreements(evaluateSweep(inputs).flipPoints, thetaAt, step)
}

function heldDisagreements(inputs: Scenario, step: number): string[] {
  const position = evaluatePosition(inputs)
  const { request, marketAt, thetaHorizon } = setUp(inputs)
  const thetaAt = thetaOf(heldSampler(request.condor, hedgeLegs(position.sizing), marketAt, thetaHorizon))
  return disagreements(evaluateHeldTheta(position).flipPoints, thetaAt, step)
}

/** An entry is marked, so that rules which compare with it work too. */
const marked = { refVix: 24, refFrontSpread: 12, refVolatilityUsd: 90 }
const playbooks = ['hr', 'rn', 'tt', 'bw', 'rb', 'tenPercent', 'custom', 'none'] as const
const own = { customFirst: 'longVixCallSpread', customFirstQuantity: 6, customThirdQuantity: 500 } as const

describe('flip points against a scan in steps of 0.01', () => {
  it.each(playbooks)('%s, hedge re-sized at each VIX', (playbook) => {
    expect(freshDisagreements(scenario({ ...marked, ...own, playbook }), 0.01)).toEqual([])
  })

  it.each(playbooks)('%s, hedge held', (playbook) => {
    for (const vix of [17.44, 26]) {
      expect(heldDisagreements(scenario({ ...marked, ...own, playbook, vix }), 0.01)).toEqual([])
    }
  })
})

const pick = <Key extends keyof Scenario>(key: Key) => valueArbitrary(parameters[key]) as fc.Arbitrary<Scenario[Key]>

/** What sizes a hedge. Not by premium or vega: a calendar has none of either at some VIX, which is what the finder cannot see. */
const sizingArbitrary = fc.record({
  playbook: fc.constantFrom(...playbooks),
  contracts: fc.constantFrom(1, 3, 10, 50, 200, 1000),
  hedgeScalePct: fc.constantFrom(10, 40, 75, 100, 150, 250),
  exposureBasis: fc.constantFrom('contract', 'delta', 'contracts'),
  rounding: pick('rounding'),
  curveSource: pick('curveSource'),
  thetaClock: pick('thetaClock'),
  stance: pick('stance'),
  rangePosition: pick('rangePosition'),
  callMoneyness: fc.double({ min: 0.9, max: 1.8, noNaN: true }),
  extraCycles: pick('extraCycles'),
  hrSize: pick('hrSize'),
  bwOverlay: fc.constant<Scenario['bwOverlay']>('spxPuts'),
  rbSecond: pick('rbSecond'),
  addedFutures: fc.integer({ min: 0, max: 3 }),
})

describe('flip points where a layer changes strike and number at once', () => {
  const whole = {
    ...marked,
    exposureBasis: 'contract',
    rounding: 'whole',
    curveSource: 'typical',
    stance: 0,
    rangePosition: 0,
  } as const
  it.each([
    { playbook: 'rn', thetaClock: 'nextDay', contracts: 10, extraCycles: 1, callMoneyness: 0.9 },
    {
      playbook: 'rn',
      thetaClock: 'nextClose',
      contracts: 3,
      hedgeScalePct: 250,
      stance: 0.3,
      callMoneyness: 0.93015886,
    },
  ] as const)('%o', (changes) => {
    expect(freshDisagreements(scenario({ ...whole, ...changes }), 0.01)).toEqual([])
  })
})

describe('flip points where there is next to no theta', () => {
  it.each(playbooks)('%s finds none, and comes to an end', (playbook) => {
    const worthless = { shortPut: 60, putWidth: 10, shortCall: 30_000, callWidth: 50, expiry: '2026-02-02' }
    const { flipPoints } = evaluateSweep(scenario({ ...worthless, playbook, contracts: 1 }))
    expect(flipPoints.length).toBeLessThan(20)
    if (playbook === 'none') expect(flipPoints).toEqual([])
  })
})

describe('flip points of any hedge', () => {
  it('agree with a scan in steps of 0.05', () => {
    fc.assert(
      fc.property(sizingArbitrary, (changes) => {
        expect(freshDisagreements(scenario({ ...marked, ...own, ...changes }), 0.05)).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
