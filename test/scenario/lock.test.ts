import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { LOCK_SENTENCE, lockedKeys, lockProblems } from '../../src/scenario/lock.ts'
import { parameterKeys, parameterOf } from '../../src/scenario/parameters.ts'

const locked = { ...defaultScenario, lock: 'on' } as const

describe('RN-17 what a lock on the layers holds', () => {
  it('is every setting of hedge, own layers and rules, but for the wrong price, which is only shown', () => {
    const settings = parameterKeys.filter((key) => ['hedge', 'custom', 'rules'].includes(parameterOf(key).group))
    expect(settings.filter((key) => !lockedKeys.has(key))).toEqual(['spotPriced'])
  })

  it('is the assumptions that shape the hedge, and none of market, condor or signals', () => {
    const groups = ['market', 'condor', 'curve', 'signals', 'account', 'reference', 'whatIf', 'projection']
    const held = [...lockedKeys].map((key) => parameterOf(key).group)
    expect(held.filter((group) => groups.includes(group))).toEqual([])
    expect(lockedKeys.has('callMoneyness')).toBe(true)
    expect(lockedKeys.has('vixSmileRho')).toBe(false)
  })

  it('names each setting that a patch would change, and only those', () => {
    const patch = { vix: 30, playbook: 'hr', stance: locked.stance, callMoneyness: 1.5 } as const
    expect(lockProblems(locked, patch)).toEqual([
      { keys: ['playbook'], message: LOCK_SENTENCE },
      { keys: ['callMoneyness'], message: LOCK_SENTENCE },
    ])
  })

  it('says nothing of a patch that unlocks, nor of an open scenario', () => {
    expect(lockProblems(locked, { lock: 'off', playbook: 'hr' })).toEqual([])
    expect(lockProblems(defaultScenario, { playbook: 'hr' })).toEqual([])
  })
})
