import { expect, it } from 'vitest'
import { evaluate } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { thetaSpan, thetaUnit } from '../../../src/ui/format/thetaSpan.ts'
import { answer } from '../../../src/ui/panels/answer.ts'
import { answerFacts, figures } from '../../../src/ui/panels/figureTexts.ts'

it.each([
  ['averaged', 1, 'a day', '/day'],
  ['nextDay', 1, 'to the next day', ' next day'],
  ['nextClose', 3, 'to the next close (3 days)', ' to next close (3 days)'],
] as const)('%s over %d: %s', (clock, days, span, unit) => {
  expect(thetaSpan(clock, days)).toBe(span)
  expect(thetaUnit(clock, days)).toBe(unit)
})

it('figure and sentence say what theta is taken over: from Friday’s close to Monday’s', () => {
  const { position, sweep } = evaluate({ ...defaultScenario, thetaClock: 'nextClose' })
  const netTheta = figures.find(({ name }) => name === 'Net theta')
  expect(netTheta?.value(position, () => sweep)).toMatch(/^[+−]\$[\d,]+ to next close \(3 days\)$/)
  expect(answer(answerFacts(position, sweep))).toMatch(/net theta is [+−]\$[\d,]+ to the next close \(3 days\)/)
})
