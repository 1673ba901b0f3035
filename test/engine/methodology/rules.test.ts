import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { syntaxNodesOf } from '../../../scripts/importsOf.mjs'
import { evaluatePosition, loadMethodTexts, type RuleId, ruleIds, sourceKeys } from '../../../src/engine/index.ts'
import { shockVix } from '../../../src/engine/market/shock.ts'
import { PlanContext } from '../../../src/engine/methodology/planContext.ts'
import { playbooks } from '../../../src/engine/methodology/playbooks/registry.ts'
import { implementations } from '../../../src/engine/methodology/rules/implementations.ts'
import { laterRules } from '../../../src/engine/methodology/rules/later.ts'
import type { RuleQuantity } from '../../../src/engine/methodology/rules/rule.ts'
import { parameterKeys } from '../../../src/scenario/parameters.ts'
import { opening, scenario } from '../../support/opening.ts'

const { rules, ruleById, sources, disagreements, glossary, laterParts, workedQuestions, NO_RULE } =
  await loadMethodTexts()

const testRoot = join(import.meta.dirname, '..', '..')
const sourceRoot = join(testRoot, '..', 'src')

const COUNTS = { HR: 14, RN: 17, TT: 12, BW: 14, RB: 13 }
const expectedIds = Object.entries(COUNTS).flatMap(([source, count]) =>
  Array.from({ length: count }, (_, i) => `${source}-${i + 1}`),
)

/** "0.35..0.55", ">16", "~1.8", "10": a quantity's amount, short enough for a table. */
function amountText(quantity: RuleQuantity): string {
  if (quantity.relation === 'between') return `${quantity.low}..${quantity.high}`
  const signs = { exactly: '', about: '~', above: '>', below: '<', atLeast: '>=', atMost: '<=' }
  return `${signs[quantity.relation]}${quantity.value}`
}

const amountsOf = (id: RuleId, origin: RuleQuantity['origin']): string[] =>
  ruleById(id)
    .quantities.filter((quantity) => quantity.origin === origin)
    .map((quantity) => `${amountText(quantity)} ${quantity.unit}`)

describe('rule records', () => {
  it('are exactly one for each rule of each source, in order', () => {
    expect(rules.map(({ id }) => id)).toEqual(expectedIds)
    expect([...ruleIds]).toEqual(expectedIds)
    for (const { id, source } of rules) expect(id.startsWith(`${source}-`)).toBe(true)
  })

  it('have ids that the compiler knows', () => {
    expectTypeOf<'HR-14'>().toExtend<RuleId>()
    expectTypeOf<'HR-15'>().not.toExtend<RuleId>()
    expectTypeOf<string>().not.toExtend<RuleId>()
    expect(() => ruleById('HR-15' as RuleId)).toThrow(RangeError)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what it means, in a sentence or two', (_, rule) => {
    for (const text of [rule.statement, rule.stated, rule.ours ?? 'None.']) {
      expect(text.trim()).toBe(text)
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u)
    }
    const sentences = rule.statement.match(/[.?!](?=\s|$)/g) ?? []
    expect(sentences.length).toBeLessThanOrEqual(2)
    expect(rule.statement).not.toMatch(/["“”]/)
    expect(new Set(rule.kinds).size).toBe(rule.kinds.length)
  })

  it('advise nothing', () => {
    for (const { statement, stated, ours } of rules) {
      expect(`${statement} ${stated} ${ours}`).not.toMatch(/\b(should|must|ought|recommend\w*|advise\w*)\b/i)
    }
  })
})

describe('the numbers of the rules', () => {
  // Typed from the method's description, not from the records.
  it.each<[RuleId, string[]]>([
    ['HR-1', ['>16 VIX points', '0.35..0.55 number']],
    ['HR-3', ['60..70 percent', '30..40 percent', '20 VIX points']],
    ['HR-4', ['12 days', '26 days', '9 days']],
    ['HR-5', ['>16 VIX points', '15..25 SPX points']],
    ['HR-6', ['>1.5 standard deviations']],
    ['HR-7', ['-0.12 delta', '0.12 delta', '<35 RSI']],
    ['HR-8', ['4..6 condors']],
    ['HR-11', ['2..3 percent']],
    ['HR-13', ['25 percent', '>=1 months']],
    ['RN-1', ['10 percent', '<15 VIX points']],
    ['RN-2', ['<15 VIX points', '6..8 percent']],
    ['RN-3', ['15..25 VIX points', '12..18 percent']],
    ['RN-4', ['>25 VIX points', '25..35 percent']],
    ['RN-12', ['5000 USD', '100000 USD', '6000..10000 USD']],
    ['TT-1', ['15..25 percent', '30..40 percent', '35..55 percent', '30..60 days']],
    ['BW-1', ['3..4 VIX points']],
    ['BW-2', ['55..65 percent', '35..45 percent']],
    ['BW-4', ['45..60 days']],
    ['BW-6', ['<40 RSI', '~20 percent']],
    ['BW-8', ['>1.5 standard deviations']],
    ['BW-9', ['<18 percent']],
    ['BW-10', ['40..60 percent']],
    ['BW-11', ['2..3 percent', '~1.8 times', '20 percent']],
    ['BW-12', ['1 weeks', '>=15 percent']],
    ['BW-13', ['<=2.5 percent']],
    ['RB-1', ['17..22 VIX points']],
    ['RB-3', ['15..25 SPX points']],
    ['RB-5', ['24..29 VIX points']],
    ['RB-6', ['>=30 VIX points']],
    ['RB-7', ['5..10 days']],
    ['RB-8', ['2..3 percent']],
    ['RB-13', ['22..24 VIX points', '29..30 VIX points']],
  ])('as the source of %s states them', (id, stated) => {
    expect(amountsOf(id, 'stated')).toEqual(stated)
  })

  it.each<[RuleId, string[]]>([
    ['HR-1', ['100 USD per point', '<=7 days', '>=45 days']],
    ['HR-2', ['50 percent', '30 percent', '20 percent']],
    ['RN-3', ['60 percent', '40 percent']],
    ['RN-4', ['50 percent', '30 percent', '20 percent']],
    ['RN-6', ['0.5 number', '2 number', '1 number']],
    ['RN-11', ['30..70 percent']],
    ['RN-13', ['50 RSI', '70 RSI']],
    ['TT-1', ['~20 days', '~45 days', '~120 days']],
    ['TT-2', ['10 percent', '15 percent']],
    ['TT-4', ['25 percent', '2 times', '0.5 times']],
    ['TT-5', ['>60 percent', '>100 percent']],
    ['TT-8', ['<1 number']],
    ['BW-7', ['>15 percent', '10 percent']],
    ['RB-1', ['>=2 signals', '>60 RSI', '>0 VIX points', '20 days', '3 percent']],
  ])('as this project decided them where the source of %s leaves them open', (id, ours) => {
    expect(amountsOf(id, 'ours')).toEqual(ours)
  })

  it('cover every numeral of the statement', () => {
    const names = /S&P 500|\bM\d|\b20(?:18|20|22)\b/g
    for (const { id, statement, quantities } of rules) {
      const spelled = statement.replace(names, '').replace(/(\d) (?=\d{3}\b)/g, '$1')
      const numerals = (spelled.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
      const known = quantities.flatMap((q) => (q.relation === 'between' ? [q.low, q.high] : [Math.abs(q.value)]))
      expect(known, id).toEqual(expect.arrayContaining(numerals))
    }
  })

  it('run from low to high', () => {
    for (const { id, quantities } of rules) {
      for (const q of quantities) if (q.relation === 'between') expect(q.low, id).toBeLessThan(q.high)
    }
  })

  it.each([
    [12, 'RN-2'],
    [20, 'RN-3'],
    [40, 'RN-4'],
  ] as const)('at VIX %i are those the playbook sizes with', (vix, id) => {
    const { request, snapshot } = opening()
    const { range } = playbooks.rn.plan(new PlanContext(request, shockVix(snapshot, vix))).budget ?? {}
    const [low, high] = [range?.low, range?.high].map((share) => Math.round((share ?? 0) * 100))
    expect(amountsOf(id, 'stated')).toContain(`${low}..${high} percent`)
  })
})

describe('what is ours', () => {
  const DECIDED: readonly RuleId[] = [
    ...(['HR-1', 'HR-2', 'HR-3', 'HR-4', 'HR-5', 'HR-7', 'HR-11'] as const),
    ...(['RN-3', 'RN-4', 'RN-5', 'RN-6', 'RN-11', 'RN-13', 'RN-17'] as const),
    ...(['TT-1', 'TT-2', 'TT-4', 'TT-5', 'TT-8'] as const),
    ...(['BW-1', 'BW-2', 'BW-6', 'BW-7', 'BW-11', 'BW-12'] as const),
    ...(['RB-1', 'RB-7', 'RB-13'] as const),
  ]

  it.each(DECIDED)('is said where the source of %s leaves something open', (id) => {
    expect(ruleById(id).ours).not.toBeNull()
  })

  it('is said wherever a number is ours', () => {
    for (const { id, ours, quantities } of rules) {
      if (quantities.some(({ origin }) => origin === 'ours')) expect(ours, id).not.toBeNull()
    }
  })

  it('is edited by inputs that exist', () => {
    const keys: readonly string[] = parameterKeys
    for (const { id, assumptions } of rules) {
      expect(new Set(assumptions).size, id).toBe(assumptions.length)
      expect(keys, id).toEqual(expect.arrayContaining([...assumptions]))
    }
  })
})

/** The words of every describe, it and test of a file, as far as they are plain. */
function titlesOf(fileName: string, code: string): string[] {
  return syntaxNodesOf(fileName, code).flatMap((node) => {
    if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return []
    const [title] = node.arguments
    return typeof title?.value === 'string' && /^(describe|it|test)\b/.test(calleeName(node)) ? [title.value] : []
  })
}

function calleeName(node: Record<string, unknown>): string {
  const inner = node.callee ?? node.object
  if (typeof inner === 'object' && inner !== null) return calleeName(inner as Record<string, unknown>)
  return typeof node.name === 'string' ? node.name : ''
}

describe('implementations', () => {
  it('exist for every rule, in code, as context or in the later list', () => {
    for (const { id, kinds, implementation } of rules) {
      if (id in laterRules) expect(implementation.kind, id).toBe('later')
      else if (implementation.kind === 'context') expect(kinds, id).toContain('context')
      else expect(implementation.kind, id).toBe('code')
    }
  })

  it('are in modules that are there', () => {
    for (const [id, implementation] of Object.entries(implementations)) {
      if (implementation.kind === 'code') expect(existsSync(join(sourceRoot, implementation.module)), id).toBe(true)
    }
  })

  it('have a test with the id in its title', () => {
    const titles = readdirSync(testRoot, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.tsx?$/.test(path))
      .flatMap((path) => titlesOf(path, readFileSync(join(testRoot, path), 'utf8')))
    const tested = new Set(titles.flatMap((title) => title.match(/\b(?:HR|RN|TT|BW|RB)-\d+\b/g) ?? []))
    const coded = rules.filter(({ implementation }) => implementation.kind === 'code').map(({ id }) => id)
    expect(coded.filter((id) => !tested.has(id))).toEqual([])
  })

  it('of which a part is to come are not to come as a whole', () => {
    for (const id of Object.keys(laterParts)) expect(Object.keys(laterRules)).not.toContain(id)
  })
})

describe('sources', () => {
  it('are five articles, two of them signed and dated', () => {
    expect(Object.keys(sources)).toEqual([...sourceKeys])
    const dated = Object.entries(sources).filter(([, { author, date }]) => author !== null && date !== null)
    expect(dated.map(([key, { date }]) => [key, date])).toEqual([
      ['TT', '2026-05-08'],
      ['BW', '2026-05-11'],
    ])
  })

  it('each ask a question that the program answers', () => {
    expect(workedQuestions.map(({ source }) => source)).toEqual([...sourceKeys])
    for (const { source, question } of workedQuestions) {
      expect(question).toBe(sources[source].title)
      expect(question).toContain('?')
    }
  })
})

describe('disagreements', () => {
  it('are C1 to C10', () => {
    expect(disagreements.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, i) => `C${i + 1}`))
  })

  it.each(disagreements.map((one) => [one.id, one] as const))('%s names rules of the source it quotes', (_, one) => {
    expect(one.positions).not.toEqual([])
    for (const { source, rules: ids } of one.positions) {
      for (const id of ids) expect(ruleById(id).source).toBe(source)
    }
  })

  it('that rules refer to exist', () => {
    const named = rules.flatMap(({ stated, ours }) => `${stated} ${ours}`.match(/\bC\d+\b/g) ?? [])
    expect(named).not.toEqual([])
    expect(disagreements.map(({ id }) => id)).toEqual(expect.arrayContaining(named))
  })
})

describe('the glossary', () => {
  it('has each word once', () => {
    const words = glossary.flatMap(({ term, also }) => [term, ...also]).map((word) => word.toLowerCase())
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  it('has the names that come without a rule, and no figure for them', () => {
    const without = glossary.filter(({ withoutRule }) => withoutRule)
    const names = ['MEV', 'AMM', 'DAO', 'DeFi', 'HFT', 'DRIP', 'REIT', 'IPO', 'GDP']
    expect(without.map(({ term }) => term)).toEqual(expect.arrayContaining(names))
    expect(without).toHaveLength(13)
    for (const { definition } of without) expect(definition.replaceAll('RN-17', '')).not.toMatch(/\d/)
    expect(NO_RULE).toMatch(/no rule/)
  })
})

describe('RB-12 implied volatility and extrinsic value', () => {
  it('the same condor collects more extrinsic value at a higher VIX, with a smaller chance of keeping it', () => {
    const [calm, high] = [14, 24].map((vix) => evaluatePosition(scenario({ vix })).condor)
    expect(high.creditPoints).toBeGreaterThan(calm.creditPoints)
    expect(high.extrinsicUsd).toBeGreaterThan(calm.extrinsicUsd)
    expect(high.probabilityOfProfit).toBeLessThan(calm.probabilityOfProfit)
  })
})
