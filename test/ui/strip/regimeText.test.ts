import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { regimeText } from '../../../src/ui/strip/regimeText.ts'
import { scenario } from '../../support/opening.ts'

describe('a regime in words', () => {
  it.each<[Partial<Scenario>, string]>([
    [{ playbook: 'rn' }, 'Moderate regime'],
    [{ playbook: 'hr', vix: 20 }, 'VIX above 16'],
    [{ playbook: 'hr', vix: 14 }, 'VIX up to 16'],
    [{ playbook: 'rb', vix: 20 }, 'First zone'],
    [{ playbook: 'bw' }, 'Contango'],
  ])('%o', (changes, words) => {
    const { regime } = evaluatePosition(scenario(changes)).sizing.plan
    expect(regime && regimeText(regime)).toBe(words)
  })
})
