import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importsOf } from './importsOf.mjs'

const KIB = 1024

/** Ours: what may load before inputs and figures work, and for the whole default screen, in bytes of gzip. */
const INITIAL_BUDGET = 120 * KIB
const DEFAULT_SCREEN_BUDGET = 250 * KIB

/** Name starts of the chunks that the default screen loads by itself, without a click. */
const DEFAULT_SCREEN_CHUNKS = ['charts', 'screen']

const assets = join(import.meta.dirname, '..', 'dist', 'assets')

/** @typedef {{ file: string, gzip: number, loads: string[], loadsLater: string[] }} Chunk */

/**
 * @param {string} file
 * @returns {Chunk}
 */
function readChunk(file) {
  const code = readFileSync(join(assets, file))
  const imports = importsOf(file, code.toString()).filter(({ specifier }) => specifier?.endsWith('.js'))
  /** @param {boolean} dynamic */
  const named = (dynamic) =>
    imports.filter((entry) => entry.dynamic === dynamic).map(({ specifier }) => basename(specifier ?? ''))
  return { file, gzip: gzipSync(code, { level: 9 }).length, loads: named(false), loadsLater: named(true) }
}

/**
 * The chunks with all that they import statically.
 * @param {string[]} files
 * @returns {Map<string, Chunk>}
 */
function withStaticImports(files) {
  /** @type {Map<string, Chunk>} */
  const chunks = new Map()
  const pending = [...files]
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (chunks.has(file)) continue
    const chunk = readChunk(file)
    chunks.set(file, chunk)
    pending.push(...chunk.loads)
  }
  return chunks
}

/** @param {string} file */
const onDefaultScreen = (file) => DEFAULT_SCREEN_CHUNKS.some((name) => file.startsWith(name))

/** @param {Iterable<Chunk>} chunks */
const totalGzip = (chunks) => [...chunks].reduce((sum, { gzip }) => sum + gzip, 0)

/**
 * @param {string} label
 * @param {number} bytes
 * @param {string} [note]
 */
function printRow(label, bytes, note = '') {
  process.stdout.write(`${label.padEnd(44)}${(bytes / KIB).toFixed(1).padStart(8)} KiB gzip${note}\n`)
}

/**
 * @param {string} label
 * @param {number} bytes
 * @param {number} budget
 */
function printTotal(label, bytes, budget) {
  printRow(label, bytes, ` of ${budget / KIB}${bytes > budget ? '  OVER BUDGET' : ''}`)
  if (bytes > budget) process.exitCode = 1
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const page = join(assets, '..', 'index.html')
if (!existsSync(page)) fail('dist is missing: run "npm run build" first')
const html = readFileSync(page, 'utf8')
const entries = [...html.matchAll(/<script[^>]*\ssrc="[^"]*\/([^"/]+\.js)"/g)].map((match) => match[1] ?? '')
if (entries.length === 0) fail('dist/index.html names no script: the size of the start cannot be measured')

const initial = withStaticImports(entries)
const later = [...new Set([...initial.values()].flatMap((chunk) => chunk.loadsLater))]
if (later.length > 0 && !later.some(onDefaultScreen)) {
  fail(`No lazy chunk is named like ${DEFAULT_SCREEN_CHUNKS.join(', ')}: found only ${later.join(', ')}`)
}
const defaultScreen = withStaticImports([...entries, ...later.filter(onDefaultScreen)])

for (const { file, gzip } of defaultScreen.values()) {
  printRow(file, gzip, initial.has(file) ? '  initial' : '  default screen')
}
for (const { file, gzip } of withStaticImports(later).values()) {
  if (!defaultScreen.has(file)) printRow(file, gzip, '  on demand, not counted')
}
printTotal('Initial JavaScript', totalGzip(initial.values()), INITIAL_BUDGET)
printTotal('JavaScript of the default screen', totalGzip(defaultScreen.values()), DEFAULT_SCREEN_BUDGET)
