import { describe, expect, it } from 'vitest'
import {
  evaluateFreshTheta,
  evaluateHeldTheta,
  evaluateHorizon,
  evaluatePayoff,
  evaluatePosition,
  evaluateVolatility,
} from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from '../support/opening.ts'

const horizonOf = (changes: Partial<Scenario>) => evaluateHorizon(evaluatePosition(scenario(changes)))

describe('what-if', () => {
  it('nothing moved: no P&L, the same book', () => {
    const position = evaluatePosition(scenario())
    const { profit, bookThen, spot, vix } = evaluateHorizon(position)
    expect(profit.net.total).toBeCloseTo(0, 6)
    expect([spot, vix]).toEqual([6939.03, 17.44])
    expect(bookThen.net.theta.total).toBeCloseTo(position.book.net.theta.total, 6)
  })

  it('takes VIX along when SPX falls, or holds it and moves it by itself', () => {
    expect(horizonOf({ spotMovePct: -5 }).vix).toBeGreaterThan(24)
    expect(horizonOf({ spotMovePct: -5, spotVol: 'held' }).vix).toBe(17.44)
    expect(horizonOf({ spotMovePct: -5, spotVol: 'held', vixMove: 10 }).vix).toBe(27.44)
    expect(horizonOf({ spotMovePct: -5, spotVol: 'held', vixMove: -80 }).vix).toBe(5)
  })

  it('the stress multiplier scales the rise of VIX', () => {
    const rise = horizonOf({ spotMovePct: -10 }).vix - 17.44
    expect(horizonOf({ spotMovePct: -10, spotVolStress: 1.5 }).vix - 17.44).toBeCloseTo(1.5 * rise, 10)
  })

  it('agrees with the payoff at the chosen day', () => {
    const position = evaluatePosition(scenario({ daysForward: 20 }))
    const payoff = evaluatePayoff(position)
    expect(payoff.chosen).not.toBeNull()
    const i = payoff.spx.indexOf(6300)
    const { profit } = horizonOf({ daysForward: 20, spotMovePct: 100 * (6300 / 6939.03 - 1) })
    expect(payoff.chosen?.net[i]).toBeCloseTo(profit.net.total, 4)
  })

  it('since entry, own prices and bid-ask widths count; the payoff starts from the same', () => {
    const own = { credit: 9, vixBidAsk: 0.1, spotMovePct: 100 * (6300 / 6939.03 - 1) }
    const position = evaluatePosition(scenario(own))
    const { profit, profitSinceEntryUsd } = evaluateHorizon(position)
    const { today, spx } = evaluatePayoff(position)
    expect(profitSinceEntryUsd).toBeCloseTo(today.net[spx.indexOf(6300)], 4)
    expect(Math.abs(profitSinceEntryUsd - profit.net.total)).toBeGreaterThan(1000)
    const { profit: plain, profitSinceEntryUsd: same } = horizonOf({ spotMovePct: -5 })
    expect(same).toBeCloseTo(plain.net.total, 8)
  })

  it('legs that have settled by then are gone from the book', () => {
    const { bookThen, profit } = horizonOf({ daysForward: 49 })
    expect(bookThen.byLayer.condor).toBeUndefined()
    expect(profit.byLayer.condor?.total).toBeCloseTo(evaluatePosition(scenario()).condor.creditUsd, 6)
  })
})

describe('typical curve against this curve shocked', () => {
  it('differ away from the observed VIX, and the typical one is its bucket’s average', () => {
    const shocked = evaluatePosition(scenario({ vix: 44.1 })).curve
    const typical = evaluatePosition(scenario({ vix: 44.1, curveSource: 'typical' }))
    expect(typical.vvix).toBeCloseTo(139, 10)
    expect(typical.curve[0].price).toBeLessThan(44.1)
    expect(Math.abs(typical.curve[3].price - shocked[3].price)).toBeGreaterThan(0.5)
  })
})

describe('clock of theta', () => {
  const thetaWith = (thetaClock: Scenario['thetaClock']) => evaluatePosition(scenario({ thetaClock }))

  it('on a Friday the next calendar day brings little variance, the next close three days', () => {
    expect(thetaWith('nextClose').thetaDays).toBe(3)
    expect(thetaWith('averaged').thetaDays).toBe(1)
    const [average, saturday, monday] = (['averaged', 'nextDay', 'nextClose'] as const).map((clock) =>
      Number(thetaWith(clock).book.byLayer.condor?.theta.total),
    )
    expect(saturday).toBeLessThan(average)
    expect(monday).toBeGreaterThan(saturday)
  })
})

describe('volatility profile', () => {
  const position = evaluatePosition(scenario({ daysForward: 10 }))
  const result = evaluateVolatility(position)
  const held = evaluateHeldTheta(position)
  const fresh = evaluateFreshTheta(position.inputs)
  const at = (vix: number) => result.vix.indexOf(vix)

  it('the curve rises from spot along the futures, and starts at the moved spot when shocked', () => {
    expect(result.curve.now[0]).toBe(17.44)
    expect(result.curve.shocked[0]).toBe(result.vixThen)
  })

  it('theta parts add up, held and re-sized', () => {
    for (const theta of [held, fresh]) {
      theta.net.forEach((net, i) => {
        expect(theta.condor[i] + theta.hedge[i]).toBeCloseTo(net, 8)
        expect(theta.decay[i] + theta.roll[i]).toBeCloseTo(net, 8)
      })
    }
  })

  it('a held hedge has no flip at a regime’s edge; a re-sized one may', () => {
    expect(fresh.flipPoints.some(({ vix, jump }) => jump && Math.abs(vix - 15) < 1e-3)).toBe(true)
    for (const { jump } of held.flipPoints) expect(jump).toBe(false)
  })

  it('rising VIX hurts the condor and pays the hedge', () => {
    expect(result.profitNow.condor[at(40)]).toBeLessThan(0)
    expect(result.profitNow.hedge[at(40)]).toBeGreaterThan(0)
    expect(result.profitThen).not.toBeNull()
  })
})
