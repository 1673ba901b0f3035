import { describe, expect, it } from 'vitest'
import { evaluateWorkedAnswers, type WorkedAnswer } from '../../../src/engine/evaluateWorkedAnswers.ts'
import { evaluateHorizon, evaluatePosition, evaluateSweep, strikeAtDelta } from '../../../src/engine/index.ts'
import { isRuleId, sourceKeys } from '../../../src/engine/methodology/rules/ruleIds.ts'
import { checkScenario } from '../../../src/scenario/checks.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { marketDays } from '../../../src/scenario/marketDays.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { workedScenarios } from '../../../src/scenario/workedScenarios.ts'
import { nonFinitePaths } from '../../support/finite.ts'

const answers = evaluateWorkedAnswers(defaultScenario, workedScenarios(defaultScenario))

/** The answer to a question, and its scenario opened. */
function answerTo(question: string) {
  const answer = answers.find((each) => each.question === question)
  if (!answer) throw new Error(`nobody answers: ${question}`)
  const inputs: Scenario = { ...defaultScenario, ...answer.scenario }
  const open = (changes: Partial<Scenario> = {}) => evaluatePosition({ ...inputs, ...changes })
  return { answer, inputs, open, position: open() }
}

/** The points under some rules, in order, each with its readings by label. */
const pointsUnder = ({ points }: WorkedAnswer, ...rules: string[]) =>
  points
    .filter((point) => rules.every((rule) => point.rules.some((id) => id === rule)))
    .map(({ sentence, readings }) => ({
      sentence,
      readings: Object.fromEntries(readings.map(({ label, value }) => [label, value])) as Record<string, number>,
    }))

const crash: Partial<Scenario> = { spotMovePct: -20, daysForward: 0, spotVol: 'linked', spotVolStress: 1 }

describe('worked answers', () => {
  it('answer the question of each source, in scenarios that hold together', () => {
    expect(answers.map(({ source }) => source)).toEqual(sourceKeys)
    expect(nonFinitePaths(answers)).toEqual([])
    for (const { scenario, points, setting } of answers) {
      expect(checkScenario({ ...defaultScenario, ...scenario })).toEqual([])
      expect(setting).toMatch(/^[A-Z].*\.$/)
      expect(new Set(points.map(({ sentence }) => sentence)).size).toBe(points.length)
      for (const { rules, readings, sentence } of points) {
        expect(rules.length > 0 && rules.every(isRuleId)).toBe(true)
        expect(new Set(readings.map(({ label }) => label)).size, sentence).toBe(readings.length)
      }
    }
  })

  it('leave a question out that no scenario describes', () => {
    expect(evaluateWorkedAnswers(defaultScenario, []).length).toBe(0)
  })
})

describe('the source articles’ questions', () => {
  it('What hedge ratios are you guys using with ALVH above VIX 16? Mine keeps flipping net theta negative - sizing advice?', () => {
    const { answer, inputs, open, position } = answerTo(
      'What hedge ratios are you guys using with ALVH above VIX 16? Mine keeps flipping net theta negative - sizing advice?',
    )
    const { condor, sizing, book } = position
    expect(inputs.vix).toBeGreaterThan(16)
    expect(sizing.plan.regime?.id).toBe('above')

    // HR-1: 49 days is a long tenor, so the ratio stands at its high end.
    const [{ readings: ratio }] = pointsUnder(answer, 'HR-1', 'HR-2')
    const shortDelta = 10 * (condor.shortCallDelta - condor.shortPutDelta)
    expect(condor.days).toBeGreaterThan(45)
    expect(ratio['Hedge units per unit of short delta']).toBeCloseTo(0.55, 12)
    expect(ratio['Hedge units']).toBeCloseTo(0.55 * shortDelta, 10)

    // A hedge of that size leaves theta positive at every VIX, far inside the cap of HR-3.
    const [{ readings: small, sentence }] = pointsUnder(answer, 'HR-1', 'HR-3')
    expect(book.net.theta.total).toBeGreaterThan(0)
    expect(small['Net theta']).toBeCloseTo(book.net.theta.total, 6)
    expect(evaluateSweep(inputs).flipPoints).toEqual([])
    expect(sentence).toContain('net theta positive, at this VIX and at every other')
    expect(small['At most (HR-3)']).toBeCloseTo(0.35, 12)
    expect(small['Overlay, share of gross vega']).toBeLessThan(0.35)

    // RN-3: sized by notional it turns negative at the regime's edge, and back where the curve stops rolling against it.
    const [{ readings: large }] = pointsUnder(answer, 'RN-3')
    const byNotional = open({ playbook: 'rn' })
    expect(byNotional.sizing.plan.regime?.id).toBe('moderate')
    expect(byNotional.book.net.theta.total).toBeLessThan(0)
    expect(large['Net theta, sized by RN']).toBeCloseTo(byNotional.book.net.theta.total, 6)
    const [down, up] = evaluateSweep({ ...inputs, playbook: 'rn' }).flipPoints
    expect([down.turns, down.jump, up.turns]).toEqual(['negative', true, 'positive'])
    expect(down.vix).toBeCloseTo(15, 5)
    expect(large['By RN: net theta turns positive at VIX']).toBe(up.vix)
    const roll = (vix: number) => open({ playbook: 'rn', vix }).book.hedge.theta.roll
    expect(roll(inputs.vix)).toBeLessThan(0)
    expect(roll(up.vix)).toBeGreaterThan(0)

    // HR-13: cutting both keeps the sign, cutting the hedge or moving it out works on it.
    const [{ readings: steps }] = pointsUnder(answer, 'HR-13')
    const fractional: Partial<Scenario> = { playbook: 'rn', rounding: 'fractional' }
    const theta = (changes: Partial<Scenario>) => open({ ...fractional, ...changes }).book.net.theta.total
    expect(steps['Net theta as it is']).toBeCloseTo(theta({}), 6)
    expect(steps['Condor and hedge cut by 25 %']).toBeCloseTo(theta({ contracts: 7.5 }), 6)
    expect(steps['Hedge alone cut by 25 %']).toBeCloseTo(theta({ hedgeScalePct: 75 }), 6)
    expect(steps['One monthly cycle later']).toBeCloseTo(theta({ extraCycles: 1 }), 6)
    expect(Math.sign(steps['Condor and hedge cut by 25 %'])).toBe(Math.sign(steps['Net theta as it is']))
    expect(steps['Hedge alone cut by 25 %']).toBeGreaterThan(steps['Condor and hedge cut by 25 %'])
    expect(steps['One monthly cycle later']).toBeGreaterThan(steps['Net theta as it is'])

    // HR-8: a spread per 4 to 6 condors costs the condor next to nothing.
    const [{ readings: press }] = pointsUnder(answer, 'HR-8')
    const pressed = [4, 5, 6].map((condors) => press[`Net theta, one spread per ${condors} condors`])
    expect(pressed).toEqual(
      [4, 5, 6].map((hrCondorsPerSpread) => {
        const { net } = open({ hrSize: 'press', hrCondorsPerSpread, rounding: 'fractional' }).book
        return expect.closeTo(net.theta.total, 6)
      }),
    )
    expect(pressed[0]).toBeGreaterThan(book.net.theta.total)
    expect(pressed.toSorted((a, b) => a - b)).toEqual(pressed)
  })

  it('ALVH hedge layers across all VIX regimes on a set-and-forget daily IC - how do you size that hedge vs the 10% notional rule?', () => {
    const { answer, inputs, open, position } = answerTo(
      'ALVH hedge layers across all VIX regimes on a set-and-forget daily IC - how do you size that hedge vs the 10% notional rule?',
    )
    // The close after Friday 2026-01-30 is Monday's.
    expect(inputs.expiry).toBe('2026-02-02')
    expect(Math.abs(position.condor.shortPutDelta)).toBeCloseTo(0.1, 2)
    expect(position.condor.shortCallDelta).toBeCloseTo(0.1, 2)

    const regimes = [
      { vix: 12, rule: 'RN-2', id: 'low', share: [0.06, 0.08], layers: 1 },
      { vix: 18, rule: 'RN-3', id: 'moderate', share: [0.12, 0.18], layers: 2 },
      { vix: 32, rule: 'RN-4', id: 'high', share: [0.25, 0.35], layers: 3 },
    ] as const
    for (const { vix, rule, id, share, layers } of regimes) {
      const [{ readings }] = pointsUnder(answer, rule, 'RN-1')
      const strike = (right: 'put' | 'call') => 5 * Math.round(strikeAtDelta({ ...inputs, vix }, right, 0.1) / 5)
      const placed = { vix, shortPut: strike('put'), shortCall: strike('call') }
      const { sizing } = open(placed)
      expect(sizing.plan.regime?.id).toBe(id)
      expect(sizing.layers.map((layer) => layer.state)).toEqual(Array(layers).fill('engaged'))
      expect(readings['Regime rule: share of notional']).toBeGreaterThan(share[0])
      expect(readings['Regime rule: share of notional']).toBeLessThan(share[1])
      expect(readings['Regime rule: cost']).toBeCloseTo(sizing.costUsd, 6)
      expect(readings['10 % rule: cost']).toBeCloseTo(open({ ...placed, playbook: 'tenPercent' }).sizing.costUsd, 6)
      const times = readings['Regime rule: exposure'] / readings['10 % rule: exposure']
      expect(times).toBeCloseTo(readings['Regime rule: share of notional'] / 0.1, 1)
      expect(times < 1).toBe(id === 'low')
    }

    // RN-12, the article's own figures.
    const [{ readings: example }] = pointsUnder(answer, 'RN-12')
    expect(Object.values(example)).toEqual([6000, 8000, 10_000].map((usd) => expect.closeTo(usd, 6)))

    // A daily condor's theta carries either hedge; its vega is small beside the one sized by notional (RN-11).
    const [{ readings: daily }] = pointsUnder(answer, 'RN-11')
    const mechanical = open({ playbook: 'tenPercent' })
    expect(position.book.net.theta.total).toBeGreaterThan(0)
    expect(mechanical.book.net.theta.total).toBeGreaterThan(position.book.net.theta.total)
    expect(daily['Net theta, regime rule']).toBeCloseTo(position.book.net.theta.total, 6)
    expect(daily['Net theta, 10 % rule']).toBeCloseTo(mechanical.book.net.theta.total, 6)
    const cover = position.book.hedge.oneFactorVegaUsd / -(position.book.byLayer.condor?.oneFactorVegaUsd ?? Number.NaN)
    expect(daily['Vega covered, regime rule']).toBeCloseTo(cover, 8)
    expect(cover).toBeGreaterThan(inputs.coverHighPct / 100)
  })

  it('Anyone combining ALVH hedging with Clark’s Temporal Theta approach? How are you sizing the VIX layers?', () => {
    const { answer, inputs, open, position } = answerTo(
      'Anyone combining ALVH hedging with Clark’s Temporal Theta approach? How are you sizing the VIX layers?',
    )
    const { condor, sizing, book, curve } = position

    // TT-1 and TT-2: neutral signals take the middle of the ranges; contango moves budget to the third layer.
    const [{ readings: shares }] = pointsUnder(answer, 'TT-1')
    const slope = curve[3].price / curve[0].price - 1
    const moved = 0.1 * Math.min(1, slope / 0.15)
    expect(slope).toBeGreaterThan(0)
    const names = ['Short-term layer', 'Intermediate layer', 'Long-dated stabiliser']
    expect(names.map((name) => shares[`${name}: share`])).toEqual(
      [0.2 - moved, 0.35, 0.45 + moved].map((share) => expect.closeTo(share, 10)),
    )
    expect(shares['Risk capital of the condor']).toBeCloseTo(condor.maxLossUsd, 6)
    expect(sizing.layers.map(({ state }) => state)).toEqual(['engaged', 'engaged', 'engaged'])
    const days = sizing.layers.map(({ id }) => book.legs.find(({ leg }) => leg.layer === id)?.days ?? 0)
    expect(days.toSorted((a, b) => a - b)).toEqual(days)

    const [{ readings: tilt, sentence }] = pointsUnder(answer, 'TT-2')
    const stressed = open({ vix: 40 }).curve
    expect(stressed[3].price).toBeLessThan(stressed[0].price)
    expect(tilt['Moved to the third layer here']).toBeCloseTo(moved, 10)
    expect(tilt['Moved to the third layer at VIX 40']).toBeCloseTo(-0.1, 10)
    expect(sentence).toMatch(/from the first layer to the third; .* from the third layer to the first/)

    // TT-5: the hedge takes a part of the condor's theta and leaves it positive, at every VIX.
    const [{ readings: carry }] = pointsUnder(answer, 'TT-5')
    expect(book.net.theta.total).toBeGreaterThan(0)
    expect(evaluateSweep(inputs).flipPoints).toEqual([])
    const cost = -(book.hedge.theta.decay + book.hedge.theta.roll)
    expect(carry['Carry of the hedge, share of condor theta']).toBeCloseTo(
      cost / (book.byLayer.condor?.theta.total ?? Number.NaN),
      8,
    )
    expect(carry['Carry of the hedge, share of condor theta']).toBeLessThan(0.6)

    // TT-4: a quarter of the credit.
    const [{ readings: press }] = pointsUnder(answer, 'TT-4')
    expect(press['Pressed into longer-dated calls']).toBeCloseTo(condor.creditUsd / 4, 6)
  })

  it('Anyone using ALVH layering on SPX iron condors in backwardation? How do you size the calendar overlay vs tail VIX hedge?', () => {
    const { answer, inputs, open, position } = answerTo(
      'Anyone using ALVH layering on SPX iron condors in backwardation? How do you size the calendar overlay vs tail VIX hedge?',
    )
    const { sizing, book } = position
    expect(marketDays).toContainEqual(
      expect.objectContaining({ date: inputs.date, spx: inputs.spx, vix: inputs.vix, vvix: inputs.vvix }),
    )

    // BW-1: M1 − M2 beyond 4 is the signal in full.
    const [{ readings: curve, sentence }] = pointsUnder(answer, 'BW-1')
    expect(sizing.plan.regime?.id).toBe('backwardation')
    expect(curve['M1 − M2']).toBeCloseTo(inputs.m1 - inputs.m2, 10)
    expect(curve['M1 − M2']).toBeGreaterThan(4)
    expect(sentence).toContain('in full')

    // BW-10: the middle of 40 to 60 % of the condor's vega.
    const [{ readings: overlay }] = pointsUnder(answer, 'BW-10')
    const condorVega = book.byLayer.condor?.oneFactorVegaUsd ?? Number.NaN
    expect(overlay['Vega asked of the overlay']).toBeCloseTo(-0.5 * condorVega, 8)
    expect(book.byLayer.first?.oneFactorVegaUsd).toBeCloseTo(-0.5 * condorVega, 6)

    // BW-11: the tail gains 1.8 times what the condor loses in the fall.
    const [{ readings: tail }] = pointsUnder(answer, 'BW-11')
    const { byLayer } = evaluateHorizon(open(crash)).profit
    const loss = -(byLayer.condor?.total ?? Number.NaN)
    expect(tail['Loss of the condor in the fall']).toBeCloseTo(loss, 6)
    expect(byLayer.second?.total).toBeCloseTo(1.8 * loss, 4)

    // BW-2: sized so, the overlay costs less than its stated share, which the middle of the range asks in full.
    const [{ readings: split, sentence: found }] = pointsUnder(answer, 'BW-2')
    const [first, second] = sizing.layers.map(({ costUsd }) => costUsd)
    expect(split['Overlay, share of the cost']).toBeCloseTo(first / (first + second), 10)
    expect(split['Overlay, share of the cost']).toBeLessThan(0.55)
    expect(split['Share by BW-2 on this curve']).toBeCloseTo(0.6, 10)
    expect(found).toContain('costs less than')

    // Backwardation works for what is long of VIX futures, and net theta is positive.
    expect(book.byLayer.first?.theta.total).toBeLessThan(0)
    expect(book.byLayer.second?.theta.roll).toBeGreaterThan(0)
    expect(book.net.theta.total).toBeGreaterThan(0)
    const [{ readings: theta }] = pointsUnder(answer, 'BW-3', 'BW-4')
    expect(theta['Net theta']).toBeCloseTo(book.net.theta.total, 6)
  })

  it('How do you guys handle ALVH rebalancing? Do you adjust at VIX 17-22 or wait for higher layers?', () => {
    const { answer, inputs, open, position } = answerTo(
      'How do you guys handle ALVH rebalancing? Do you adjust at VIX 17-22 or wait for higher layers?',
    )
    const statesOf = (changes: Partial<Scenario>) => open(changes).sizing.layers.map(({ state }) => state)
    const agreeing: Partial<Scenario> = { adDivergence: 'on', rsiVix: 65 }
    const early: Partial<Scenario> = { adDivergence: 'on', macdVixBefore: 0.2, macdVix: 0.4 }

    // RB-1: a prompt to judge, engaged once two signs agree; RB-2: earlier.
    expect(position.sizing.plan.regime?.id).toBe('first')
    expect([statesOf({}), statesOf(agreeing), statesOf(early)]).toEqual([
      ['assess', 'off', 'off'],
      ['engaged', 'off', 'off'],
      ['engaged', 'off', 'off'],
    ])
    const [waiting, engaged] = pointsUnder(answer, 'RB-1')
    const [sooner] = pointsUnder(answer, 'RB-2')
    expect([waiting, engaged, sooner].map(({ readings }) => readings['Signs seen'])).toEqual([0, 2, 1])
    expect(waiting.sentence).toContain('asks for a judgement')
    expect([engaged.sentence, sooner.sentence].every((text) => text.endsWith('is engaged.'))).toBe(true)
    expect(waiting.readings['Cost of the hedge']).toBe(0)
    const adjusted = open(agreeing)
    expect(engaged.readings['Cost of the hedge']).toBeCloseTo(adjusted.sizing.costUsd, 6)

    // Net theta stays positive either way, and never flips: waiting earns more and bears more vega.
    expect(waiting.readings['Net theta']).toBeCloseTo(position.book.net.theta.total, 6)
    expect(engaged.readings['Net theta']).toBeCloseTo(adjusted.book.net.theta.total, 6)
    expect(adjusted.book.net.theta.total).toBeGreaterThan(0)
    expect(position.book.net.theta.total).toBeGreaterThan(adjusted.book.net.theta.total)
    expect(evaluateSweep({ ...inputs, ...agreeing }).flipPoints).toEqual([])
    expect(engaged.readings['Net one-factor vega']).toBeGreaterThan(waiting.readings['Net one-factor vega'])

    // RB-7: five days ahead, the layer pays in a shock what it costs in a calm market.
    const [{ readings: ahead }] = pointsUnder(answer, 'RB-4', 'RB-7')
    const profitOf = (changes: Partial<Scenario>) =>
      evaluateHorizon(open({ daysForward: inputs.projectionNearDays, ...changes })).profit.net.total
    const shock: Partial<Scenario> = { spotMovePct: inputs.shockPct }
    const calm: Partial<Scenario> = { spotVol: 'held', vixMove: inputs.calmVixMove }
    expect(ahead).toEqual({
      'Shock, waiting': expect.closeTo(profitOf(shock), 6),
      'Shock, first layer engaged': expect.closeTo(profitOf({ ...shock, ...agreeing }), 6),
      'Calm, waiting': expect.closeTo(profitOf(calm), 6),
      'Calm, first layer engaged': expect.closeTo(profitOf({ ...calm, ...agreeing }), 6),
    })
    expect(ahead['Shock, first layer engaged']).toBeGreaterThan(ahead['Shock, waiting'])
    expect(ahead['Calm, first layer engaged']).toBeLessThan(ahead['Calm, waiting'])

    // RB-5: in the second zone both layers are held, the third waits for 30.
    const [second] = pointsUnder(answer, 'RB-5')
    expect(statesOf({ vix: 26 })).toEqual(['engaged', 'engaged', 'off'])
    expect(second.sentence).toContain('the first layer is engaged, the second is engaged, and the third is off')
    expect(second.readings['Cost of the hedge']).toBeCloseTo(open({ vix: 26 }).sizing.costUsd, 6)
  })
})
