import { describe, expect, it } from 'vitest'
import { nearestFlip } from '../../../src/engine/index.ts'
import { type AnswerFacts, answer } from '../../../src/ui/panels/answer.ts'

const facts: AnswerFacts = {
  playbook: 'RN',
  vix: 17.44,
  condorTheta: 189,
  hedgeTheta: -270.3,
  netTheta: -120,
  hasHedge: true,
  flipPoints: [{ vix: 12.31, turns: 'negative', jump: false }],
  span: 'a day',
}

describe('the answer', () => {
  it('says the share of the decay that the hedge takes, net theta, and where it turns', () => {
    expect(answer(facts)).toBe(
      'RN at 17.4: the hedge takes 143 % of the condor’s decay; net theta is −$120 a day and turns negative above VIX 12.3.',
    )
  })

  it('says so when no hedge is held', () => {
    const text = answer({
      ...facts,
      playbook: 'No hedge',
      hasHedge: false,
      hedgeTheta: 0,
      netTheta: 189,
      flipPoints: [],
    })
    expect(text).toBe(
      'No hedge at 17.4: no hedge is held; the condor’s theta is +$189 a day, positive at every VIX from 9 to 90.',
    )
  })

  it('gives no share of a decay that is not there', () => {
    const text = answer({ ...facts, condorTheta: -20, netTheta: -290 })
    expect(text).toContain(
      'the condor has no decay to spend (theta −$20.00 a day) and the hedge’s theta is −$270 a day',
    )
    expect(text).not.toContain('%')
  })

  it('says when the hedge itself earns decay', () => {
    expect(answer({ ...facts, hedgeTheta: 18.9, netTheta: 207.9 })).toContain(
      'the hedge adds 10 % to the condor’s decay',
    )
  })

  it('names the sign that holds everywhere when theta never flips', () => {
    expect(answer({ ...facts, flipPoints: [] })).toContain('a day, negative at every VIX from 9 to 90.')
  })

  it('names the nearest of several flips', () => {
    const flipPoints = [
      { vix: 15, turns: 'negative', jump: true },
      { vix: 23.5, turns: 'positive', jump: false },
    ] as const
    expect(answer({ ...facts, vix: 22, flipPoints })).toContain('turns positive above VIX 23.5 (one of 2 flips).')
    expect(answer({ ...facts, vix: 16, flipPoints })).toContain('turns negative above VIX 15.0 (one of 2 flips).')
  })

  it('never tells anyone what to do', () => {
    expect(answer(facts)).not.toMatch(/should|buy|sell|recommend/i)
  })
})

it('has no nearest flip where there is none', () => {
  expect(nearestFlip([], 20)).toBeUndefined()
})
