import { describe, expect, it } from 'vitest'
import { evaluatePosition, loadStudy, strikeAtDelta } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'

const { evaluateClaims } = await loadStudy()

function claimOf(rule: string, changes: Partial<Scenario> = {}) {
  const claim = evaluateClaims(evaluatePosition(scenario(changes))).find((each) => each.rule === rule)
  if (!claim) throw new Error(`no claim ${rule}`)
  const readings = Object.fromEntries(claim.readings.map(({ label, value }) => [label, value]))
  return { ...claim, readings }
}

describe('HR-8 one spread per 4 to 6 condors keeps net theta positive in the high teens', () => {
  it('computes net theta of each ratio as the playbook sizes it', () => {
    const { readings } = claimOf('HR-8')
    for (const ratio of [4, 5, 6]) {
      const inputs = scenario({
        playbook: 'hr',
        hrSize: 'press',
        hrCondorsPerSpread: ratio,
        rounding: 'fractional',
      })
      const theta = evaluatePosition(inputs).book.net.theta.total
      expect(readings[`This condor, 1 to ${ratio}: net theta`]).toBeCloseTo(theta, 6)
    }
  })

  it('is of the pair alone: no other playbook, scale or position of the scenario is in it', () => {
    const alone = claimOf('HR-8').readings
    const other = { playbook: 'tt', hedgeScalePct: 250, addedFutures: 4, customThirdQuantity: 900 } as const
    expect(claimOf('HR-8', other).readings).toEqual(alone)
  })

  it('holds exactly where a week-long condor of the same deltas earns from VIX 16 to 20 with every ratio', () => {
    for (const changes of [{}, { vix: 34, m1: 40, m2: 36 }, { shortPut: 6900, shortCall: 6980 }] as const) {
      const { condor, inputs } = evaluatePosition(scenario(changes))
      const week = { ...scenario(changes), expiry: '2026-02-06' }
      const delta = (absolute: number) => Math.min(0.45, absolute)
      const pressed = {
        ...week,
        shortPut: strikeAtDelta(week, 'put', delta(Math.abs(condor.shortPutDelta))),
        shortCall: strikeAtDelta(week, 'call', delta(condor.shortCallDelta)),
        playbook: 'custom',
        customFirst: 'longVixCallSpread',
        rounding: 'fractional',
      } as const
      const thetas = [16, 16.5, 17, 17.5, 18, 18.5, 19, 19.5, 20].flatMap((vix) =>
        [4, 5, 6].map((ratio) => {
          const tested = { ...pressed, vix, customFirstQuantity: inputs.contracts / ratio }
          return evaluatePosition(tested).book.net.theta.total
        }),
      )
      expect(claimOf('HR-8', changes).holds).toBe(thetas.every((theta) => theta > 0))
    }
  })

  it('names the VIX at which net theta flips, where it does', () => {
    const { readings } = claimOf('HR-8', { shortPut: 7000 })
    const flip = readings['This condor, 1 to 4: net theta turns positive above VIX']
    const at = (vix: number) =>
      evaluatePosition(
        scenario({
          ...{ shortPut: 7000, vix, playbook: 'custom', customFirst: 'longVixCallSpread' },
          ...{ customFirstQuantity: 2.5, rounding: 'fractional' },
        } as const),
      ).book.net.theta.total
    expect([at(flip - 0.01) < 0, at(flip + 0.01) > 0]).toEqual([true, true])
  })

  it('can be asked of a condor in the money and of wings wider than the index is high', () => {
    expect(claimOf('HR-8', { shortPut: 7000 }).readings['7-day condor, 1 to 5: net theta']).toBeTypeOf('number')
    const low = { spx: 300, shortPut: 295, putWidth: 290, shortCall: 310, callWidth: 1000 }
    expect(claimOf('HR-8', low).readings['7-day condor, 1 to 5: net theta']).toBeTypeOf('number')
  })
})

describe('BW-14 the overlay’s theta can pay for the tail', () => {
  it('sets the overlay’s theta against the tail’s carry as BW words both, before whole contracts', () => {
    const { readings, holds } = claimOf('BW-14', { vix: 25, addedNearCalls: 3, hedgeScalePct: 250 })
    const { book } = evaluatePosition(scenario({ vix: 25, playbook: 'bw', rounding: 'fractional' }))
    const tail = book.byLayer.second?.theta
    expect(readings['Theta of the overlay']).toBeCloseTo(book.byLayer.first?.theta.total ?? Number.NaN, 6)
    expect(readings['Carry of the tail']).toBeCloseTo((tail?.decay ?? Number.NaN) + (tail?.roll ?? Number.NaN), 6)
    expect(readings['Theta of the condor']).toBeCloseTo(book.byLayer.condor?.theta.total ?? Number.NaN, 6)
    expect(holds).toBe(false)
  })

  it('holds for a VIX diagonal in backwardation, whose near leg decays faster than tail and far leg', () => {
    const { readings, holds } = claimOf('BW-14', { vix: 30, bwOverlay: 'vixDiagonal' })
    expect(readings['Theta of the overlay'] + readings['Carry of the tail']).toBeGreaterThan(0)
    expect(holds).toBe(true)
  })

  it('cannot be tested where BW does not hold both: no VIX month is as late as the diagonal needs', () => {
    const { holds, sentence } = claimOf('BW-14', { bwOverlay: 'vixDiagonal', shortTenorDays: 240 })
    expect(holds).toBeNull()
    expect(sentence).toMatch(/does not hold both/)
  })
})

describe('TT-7 a completed conversion or box has almost no delta', () => {
  it('only its synthetic forward has: e^(-qT) each', () => {
    const { readings, holds } = claimOf('TT-7')
    expect(holds).toBe(false)
    expect(Math.abs(readings['Delta of a box'])).toBeLessThan(1e-9)
    expect(Math.abs(readings['Delta of a conversion'])).toBeLessThan(1e-9)
    expect(readings['Delta of one synthetic forward']).toBeCloseTo(Math.exp((-0.0105 * 49) / 365), 5)
  })

  it('as many of them as neutralise the book', () => {
    const { readings } = claimOf('TT-7')
    const forwards = readings['Synthetic forwards that would neutralise it']
    expect(readings['Delta of the book'] + forwards * readings['Delta of one synthetic forward']).toBeCloseTo(0, 9)
  })
})
