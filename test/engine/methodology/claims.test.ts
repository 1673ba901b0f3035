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

  it('holds exactly where a week-long condor of the same deltas earns at 17, 18 and 19 with every ratio', () => {
    const { shortPutDelta, shortCallDelta } = evaluatePosition(scenario()).condor
    const week = scenario({ expiry: '2026-02-06' })
    const shortPut = strikeAtDelta(week, 'put', Math.abs(shortPutDelta))
    const shortCall = strikeAtDelta(week, 'call', shortCallDelta)
    const pressed = { ...week, shortPut, shortCall, playbook: 'hr', hrSize: 'press', rounding: 'fractional' } as const
    const thetas = [17, 18, 19].flatMap((vix) =>
      [4, 5, 6].map(
        (hrCondorsPerSpread) => evaluatePosition({ ...pressed, vix, hrCondorsPerSpread }).book.net.theta.total,
      ),
    )
    expect(claimOf('HR-8').holds).toBe(thetas.every((theta) => theta > 0))
  })
})

describe('BW-14 the overlay’s theta can pay for the tail', () => {
  it('sets the overlay’s theta against the tail’s carry as BW sizes both', () => {
    const { readings, holds } = claimOf('BW-14', { vix: 25 })
    const { book } = evaluatePosition(scenario({ vix: 25, playbook: 'bw' }))
    const tail = book.byLayer.second?.theta
    expect(readings['Theta of the overlay']).toBeCloseTo(book.byLayer.first?.theta.total ?? Number.NaN, 6)
    expect(readings['Carry of the tail']).toBeCloseTo((tail?.decay ?? Number.NaN) + (tail?.roll ?? Number.NaN), 6)
    expect(holds).toBe(readings['Theta of the overlay'] + readings['Carry of the tail'] >= 0)
  })

  it('cannot be tested where BW cannot size a part: no VIX month is as late as the diagonal needs', () => {
    const { holds, sentence } = claimOf('BW-14', { bwOverlay: 'vixDiagonal', shortTenorDays: 240 })
    expect(holds).toBeNull()
    expect(sentence).toMatch(/cannot size/)
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
