import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkScenario } from '../../src/scenario/checks.ts'
import { decodeBase } from '../../src/scenario/linkBase.ts'
import { collapseNotices, decodeFragment } from '../../src/scenario/linkCodec.ts'
import { parameterKeys, parameterOf } from '../../src/scenario/parameters.ts'
import { scenarioSchema } from '../support/scenarioSchema.ts'
import { damagedLinks } from './damagedLinks.ts'

/** What every decoded link must give, however bad it was. */
function expectUsable(fragment: string) {
  const { scenario, notices: onScenario } = decodeFragment(fragment)
  const { base, notices: onBase } = decodeBase(fragment)
  for (const each of base ? [scenario, base] : [scenario]) {
    expect(scenarioSchema.safeParse(each).error).toBeUndefined()
    expect(checkScenario(each)).toEqual([])
  }
  const notices = collapseNotices([...onScenario, ...onBase])
  expect(notices.length).toBeLessThanOrEqual(6)
  for (const { message } of notices) {
    expect(message).toMatch(/\.$/)
    expect(message.length).toBeLessThan(300)
    expect(message).not.toMatch(/\p{Cc}|\p{Cs}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u)
  }
  return notices.map(({ message }) => message)
}

describe('damaged links', () => {
  it('are at least 200 kinds, each with its own name and fragment', () => {
    expect(new Set(damagedLinks.map(({ name }) => name)).size).toBe(damagedLinks.length)
    expect(new Set(damagedLinks.map(({ fragment }) => fragment)).size).toBe(damagedLinks.length)
    expect(damagedLinks.length).toBeGreaterThanOrEqual(200)
  })

  it.each(damagedLinks)('open with a notice: $name', ({ fragment, names }) => {
    const messages = expectUsable(fragment)
    if (names === null) expect(messages).toEqual([])
    else expect(messages.join('\n')).toContain(names)
  })

  it('give no field that the limit of length cuts through, which could read as another number', () => {
    for (let padding = 8160; padding < 8200; padding++) {
      const link = `v=1&${'x'.repeat(padding)}&n=123&vix=22`
      expect([10, 123]).toContain(decodeFragment(link).scenario.contracts)
    }
  })

  it('leave no trace on the prototype of objects', () => {
    for (const { fragment } of damagedLinks) decodeFragment(fragment)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).vix).toBeUndefined()
  })

  it('open whatever text they hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void expectUsable(text)))
  })

  it('open whatever values stand at known keys, of the scenario and of its base', () => {
    const names = parameterKeys.map((key) => parameterOf(key).link)
    const link = fc.constantFrom('v', 'base', ...names, ...names.map((name) => `base.${name}`))
    const value = fc.oneof(
      fc.double().map(String),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('1', 'auto', 'rn', 'held', '2026-06-19', '2031-01-03', '09:30'),
    )
    const pairs = fc.array(fc.tuple(link, value), { maxLength: 30 })
    fc.assert(
      fc.property(pairs, (list) => void expectUsable(`#v=1&${list.map((pair) => pair.join('=')).join('&')}`)),
      { numRuns: 1000 },
    )
  })
})
