import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { parameterKeys, parameterOf, type Scenario } from '../../../src/scenario/parameters.ts'
import { signalBlocks } from '../../../src/ui/inputs/signalBlocks.ts'
import { signalText } from '../../../src/ui/inputs/signalText.ts'
import { scenario } from '../../support/opening.ts'

const said = (changes: Partial<Scenario>) => signalText(evaluatePosition(scenario(changes)).sizing.plan.place)

describe('the signal score in words', () => {
  it('is half way while no signal is active', () => {
    expect(said({})).toBe('Signal score 0.50, no signal active.')
  })

  it('names what raised and what lowered it', () => {
    expect(said({ adDivergence: 'on', correlations: 'on', underlyingBid: 'on' })).toBe(
      'Signal score 0.60, raised by A/D line diverging negatively, Correlations tightening; lowered by Strong underlying bid.',
    )
  })

  it('says where it moves nothing: a range position set by hand, a playbook without ranges', () => {
    expect(said({ rangePosition: 0.3 })).toMatch(/The range position is set by hand, so the score moves nothing\.$/)
    expect(said({ playbook: 'tenPercent' })).toBe('This playbook does not use the signal score.')
  })
})

it('every signal stands in one block', () => {
  const shown = signalBlocks.flatMap(({ keys }) => keys)
  expect([...shown].sort()).toEqual(parameterKeys.filter((key) => parameterOf(key).group === 'signals').sort())
})
