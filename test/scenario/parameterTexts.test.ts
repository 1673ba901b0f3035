import { describe, expect, it } from 'vitest'
import { loadParameterTexts } from '../../src/scenario/loadParameterTexts.ts'
import { parameterKeys } from '../../src/scenario/parameters.ts'

describe('the words about parameters', () => {
  it('cover the whole table, each a sentence with where the default comes from', async () => {
    const { parameterTexts } = await loadParameterTexts()
    expect(Object.keys(parameterTexts).sort()).toEqual([...parameterKeys].sort())
    for (const [key, { help, source }] of Object.entries(parameterTexts)) {
      expect(help, key).toMatch(/^\S.*\.$/)
      // The screen ends it with a full stop of its own.
      expect(source.text, key).toMatch(/^\S.*[^.]$/)
    }
  })
})
