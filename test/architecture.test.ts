import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { importsOf } from '../scripts/importsOf.mjs'
import { readsClockOrChance } from './architecture/engineClock.ts'
import { importProblems, type ModuleTable } from './architecture/importRules.ts'

const src = join(import.meta.dirname, '..', 'src')
const packages = Object.keys(packageJson.dependencies)

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, code: readFileSync(join(src, path), 'utf8') }))

const importing = (specifier: string | null, dynamic = false) => [{ specifier, dynamic }]

describe('src', () => {
  it('imports in one direction, without cycles, through the engine’s face', () => {
    const table = Object.fromEntries(modules.map(({ path, code }) => [path, importsOf(path, code)]))
    expect(table).toHaveProperty(['main.tsx'])
    expect(importProblems(table, packages)).toEqual([])
  })

  it('keeps clock and chance out of the engine', () => {
    const engine = modules.filter(({ path }) => path.startsWith('engine/'))
    expect(engine).not.toEqual([])
    expect(engine.filter(({ path, code }) => readsClockOrChance(path, code)).map(({ path }) => path)).toEqual([])
  })
})

describe('the import reader', () => {
  it('sees every way of importing in TSX', () => {
    const code = `
      import type { A } from './typeOnly.ts'
      import './style.css'
      export { b } from './reExport.ts'
      export * from './star.ts'
      type C = import('./typeImport.ts').C
      const d = <p>{import('./lazy.tsx')}</p>
      const e = new URL('./worker.ts', import.meta.url)
      const f = import(somewhere)
      const g = import.meta.glob('./*.ts')`
    expect(importsOf('a.tsx', code)).toEqual([
      { specifier: './typeOnly.ts', dynamic: false },
      { specifier: './style.css', dynamic: false },
      { specifier: './reExport.ts', dynamic: false },
      { specifier: './star.ts', dynamic: false },
      { specifier: './typeImport.ts', dynamic: false },
      { specifier: './lazy.tsx', dynamic: true },
      { specifier: './worker.ts', dynamic: true },
      { specifier: null, dynamic: true },
      { specifier: null, dynamic: true },
    ])
  })

  it('refuses code that does not parse', () => {
    expect(() => importsOf('a.ts', 'import from from')).toThrow('a.ts')
  })
})

describe('the import rules', () => {
  const rightWays: ModuleTable = {
    'main.tsx': importing('./ui/App.tsx'),
    'ui/App.tsx': [
      ...importing('../store/store.ts'),
      ...importing('react/jsx-runtime'),
      ...importing('./charts/charts.tsx', true),
    ],
    'ui/charts/charts.tsx': importing('./charts.module.css'),
    'store/store.ts': importing('../engine/index.ts'),
    'lessons/first.ts': importing('../scenario/schema.ts'),
    'scenario/schema.ts': importing('../engine/index.ts'),
    'engine/index.ts': [...importing('./evaluate.ts'), ...importing('./math/normal.ts')],
    'engine/evaluate.ts': importing('./methodology/rules.ts'),
    'engine/methodology/rules.ts': importing('../book/value.ts'),
    'engine/book/value.ts': importing('../pricing/black76.ts'),
    'engine/pricing/black76.ts': importing('../math/normal.ts'),
    'engine/math/normal.ts': importing('../units.ts'),
    'engine/market/calendar.ts': importing('../math/normal.ts'),
    'engine/history/episodes.ts': importing('../market/calendar.ts'),
  }

  it('find nothing wrong with the right ways', () => {
    expect(importProblems(rightWays, ['react'])).toEqual([])
  })

  it.each<[string, string, string | null, string]>([
    ['a room to its right', 'engine/pricing/black76.ts', '../book/value.ts', 'pricing may not import book'],
    ['a file above the rooms', 'engine/math/normal.ts', '../evaluate.ts', 'stands above the rooms'],
    ['the face from inside', 'engine/book/value.ts', '../index.ts', 'stands above the rooms'],
    ['pricing from history', 'engine/history/episodes.ts', '../pricing/black76.ts', 'history may not import pricing'],
    ['a higher floor', 'scenario/schema.ts', '../store/store.ts', 'scenario may not import store'],
    ['the app from the engine', 'engine/index.ts', '../ui/App.tsx', 'engine may not import ui'],
    ['main from ui', 'ui/App.tsx', '../main.tsx', 'ui may not import main'],
    ['around the face', 'store/store.ts', '../engine/book/value.ts', 'instead of engine/index.ts'],
    ['a package in the engine', 'engine/math/normal.ts', 'react', 'may not import the package react'],
    ['an undeclared package', 'ui/App.tsx', 'node:fs', 'may not import the package node:fs'],
    ['a computed address', 'ui/App.tsx', null, 'not a plain string'],
    ['outside src', 'ui/App.tsx', '../../scripts/size.mjs', 'outside src'],
    ['a deeper floor’s lookalike', 'engine/math/normal.ts', '../../store/store.ts', 'engine may not import store'],
  ])('catch %s', (_title, module, specifier, problem) => {
    const table = { ...rightWays, [module]: [...(rightWays[module] ?? []), ...importing(specifier, true)] }
    expect(importProblems(table, ['react'])).toContainEqual(expect.stringContaining(problem))
  })

  it.each([
    ['a second index', 'ui/charts/index.ts', 'only the engine has an index file'],
    ['a room’s index', 'engine/math/index.ts', 'only the engine has an index file'],
    ['an unknown floor', 'helpers/misc.ts', 'no floor named helpers'],
    ['an unknown room', 'engine/helpers/misc.ts', 'no room named helpers'],
  ])('catch %s', (_title, module, problem) => {
    expect(importProblems({ [module]: [] }, [])).toEqual([expect.stringContaining(problem)])
  })

  it('catch a cycle and name its path', () => {
    const table = { 'ui/a.ts': importing('./b.ts'), 'ui/b.ts': importing('./c.ts'), 'ui/c.ts': importing('./b.ts') }
    expect(importProblems(table, [])).toEqual(['import cycle: ui/b.ts -> ui/c.ts -> ui/b.ts'])
  })
})

describe('the clock rule', () => {
  it.each(['const t = Date.now()', 'const d = new Date()', 'Math.random()'])('catches %s', (code) => {
    expect(readsClockOrChance('a.ts', code)).toBe(true)
  })

  it('lets civil dates and sums pass', () => {
    expect(readsClockOrChance('a.ts', 'const dateOf = (day: number) => Math.trunc(day)')).toBe(false)
  })
})
