import { dirname, join } from 'node:path/posix'

/** One module's imports as written. `specifier` is null when it is not a plain string. */
export interface ImportRecord {
  readonly specifier: string | null
  readonly dynamic: boolean
}

/** Imports by module; modules are named by their path below src, with forward slashes. */
export type ModuleTable = Readonly<Record<string, readonly ImportRecord[]>>

/** What each room of the engine may import besides itself. */
const ENGINE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  math: ['units'],
  units: ['math'],
  product: ['math', 'units'],
  market: ['math', 'units', 'product'],
  pricing: ['math', 'units', 'product', 'market'],
  book: ['math', 'units', 'product', 'market', 'pricing'],
  methodology: ['math', 'units', 'product', 'market', 'pricing', 'book'],
  inputs: ['units', 'methodology'],
  remedies: ['math', 'units', 'inputs', 'product', 'market', 'pricing', 'book', 'methodology'],
  explain: ['math', 'units', 'inputs', 'product', 'market', 'pricing', 'book', 'methodology'],
  history: ['math', 'units', 'product', 'market'],
}

/** The floors of src, each of which may import itself and those before it. */
const FLOORS: readonly string[] = ['engine', 'scenario', 'lessons', 'store', 'ui', 'main']

const ENGINE_FACE = 'engine/index.ts'
/** None: the engine needs no package. */
const ENGINE_PACKAGES: readonly string[] = []

const segmentName = (path: string, depth: number): string => path.split('/')[depth]?.replace(/\..*$/, '') ?? ''
const floorOf = (module: string): string => segmentName(module, 0)

/** The engine's room a module is in; undefined for the files at the engine's top, which stand above every room. */
function roomOf(module: string): string | undefined {
  if (floorOf(module) !== 'engine') return undefined
  const name = segmentName(module, 1)
  return module.split('/').length > 2 || name in ENGINE_ROOMS ? name : undefined
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const targetOf = (module: string, specifier: string): string => join(dirname(module), specifier.replace(/\?.*$/, ''))

function placeProblem(module: string): string | undefined {
  const floor = floorOf(module)
  const room = roomOf(module)
  if (!FLOORS.includes(floor)) return `${module}: src has no floor named ${floor}`
  if (room !== undefined && !(room in ENGINE_ROOMS)) return `${module}: the engine has no room named ${room}`
  if (segmentName(module, module.split('/').length - 1) === 'index' && module !== ENGINE_FACE) {
    return `${module}: only the engine has an index file`
  }
  return undefined
}

function insideEngineProblem(module: string, target: string): string | undefined {
  const from = roomOf(module)
  const to = roomOf(target)
  if (from === undefined || from === to) return undefined
  if (to === undefined) return `${module}: a room may not import ${target}, which stands above the rooms`
  return ENGINE_ROOMS[from]?.includes(to) ? undefined : `${module}: ${from} may not import ${to} (${target})`
}

function fileProblem(module: string, target: string): string | undefined {
  if (target.startsWith('..')) return `${module}: imports ${target}, outside src`
  const from = FLOORS.indexOf(floorOf(module))
  const to = FLOORS.indexOf(floorOf(target))
  if (from < to) return `${module}: ${FLOORS[from]} may not import ${FLOORS[to]} (${target})`
  if (floorOf(target) !== 'engine') return undefined
  if (floorOf(module) === 'engine') return insideEngineProblem(module, target)
  return target === ENGINE_FACE ? undefined : `${module}: imports ${target} instead of ${ENGINE_FACE}`
}

function importProblem(module: string, record: ImportRecord, packages: readonly string[]): string | undefined {
  const { specifier } = record
  if (specifier === null) return `${module}: an import whose address is not a plain string`
  if (specifier.startsWith('.')) return fileProblem(module, targetOf(module, specifier))
  const allowed = floorOf(module) === 'engine' ? ENGINE_PACKAGES : packages
  return allowed.includes(packageOf(specifier)) ? undefined : `${module}: may not import the package ${specifier}`
}

/** Each import cycle once, as the path that closes it. Type imports count: they tie modules together as well. */
function cycleProblems(table: ModuleTable): string[] {
  const problems: string[] = []
  const finished = new Set<string>()
  const visit = (module: string, path: readonly string[]): void => {
    if (path.includes(module)) {
      problems.push(`import cycle: ${[...path.slice(path.indexOf(module)), module].join(' -> ')}`)
      return
    }
    if (finished.has(module)) return
    for (const { specifier } of table[module] ?? []) {
      if (specifier?.startsWith('.')) visit(targetOf(module, specifier), [...path, module])
    }
    finished.add(module)
  }
  for (const module of Object.keys(table)) visit(module, [])
  return problems
}

/**
 * What is wrong with the imports of src, one sentence per problem; empty when nothing is.
 * @param table     every module of src with its imports
 * @param packages  the packages that src outside the engine may import
 */
export function importProblems(table: ModuleTable, packages: readonly string[]): string[] {
  const single = Object.entries(table).flatMap(([module, records]) => [
    placeProblem(module),
    ...records.map((record) => importProblem(module, record, packages)),
  ])
  return [...single.filter((problem) => problem !== undefined), ...cycleProblems(table)]
}
