import { decodeBase, encodeBase } from './linkBase.ts'
import { collapseNotices, decodeFragment, encodeFragment, type Notice } from './linkCodec.ts'
import { makeConsistent, putIn, type ValueReading } from './linkFields.ts'
import { currentBaseline } from './linkVersions.ts'
import { type ParameterKey, parameterKeys, parameterOf, type Scenario } from './parameters.ts'
import { quote } from './quote.ts'
import { LONGEST_NAME, LONGEST_NOTE, lengthOf, tidyName } from './scenarioName.ts'

const PROGRAM = 'alvh-lab'
/** The format that files are written in; older ones stay readable. */
const CURRENT_FORMAT = 1
/** Largest file that is read, in bytes. Ours: a scenario with every field needs under 10 kB. */
const LARGEST_FILE = 1_000_000

export type FileReading =
  | {
      readonly ok: true
      /** Always valid and consistent. */
      readonly scenario: Scenario
      /** The scenario it was compared with; null where the file has none. */
      readonly base: Scenario | null
      readonly name: string
      readonly note: string
      /** Empty when the file was read in full. */
      readonly notices: readonly Notice[]
    }
  | { readonly ok: false; readonly message: string }

/** A part of a file that could be read, with what there is to say about it. */
interface Part<T> {
  readonly value: T
  readonly notices: readonly Notice[]
}

type JsonObject = Readonly<Record<string, unknown>>

/**
 * The text of a scenario's file. `link` is what the address bar would hold and opens in every later version; `fields`
 * holds every input by its key, for a person to read and to edit. A base is in the link alone.
 */
export function toScenarioFile(scenario: Scenario, name: string, note: string, base: Scenario | null = null): string {
  const fields = Object.fromEntries(parameterKeys.map((key) => [key, scenario[key]]))
  const file = {
    program: PROGRAM,
    format: CURRENT_FORMAT,
    name,
    ...(note === '' ? {} : { note }),
    link: `${encodeFragment(scenario)}${encodeBase(base)}`,
    fields,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Why a file of this size is not read; null when it is. */
export const sizeProblem = (bytes: number): string | null =>
  bytes > LARGEST_FILE ? 'The file is larger than 1 MB: no scenario is. It was not read.' : null

/**
 * Reads the text of a scenario's file. Never throws: of a damaged file what can be read is kept and each thing that
 * cannot is named in a notice; a file that is something else is refused with a sentence.
 */
export function readScenarioFile(text: string): FileReading {
  // No character is shorter than a byte.
  const tooLarge = sizeProblem(text.length)
  if (tooLarge !== null) return refuse(tooLarge)
  const content = text.replace(/^\uFEFF/, '').trim()
  if (content === '') return refuse('The file is empty.')
  const file = parseObject(content)
  if (file === null) return refuse('The file is not a JSON text with a scenario: it was not opened.')
  const problem = originProblem(file)
  if (problem !== null) return refuse(problem)
  const scenario = readScenario(file)
  if (scenario === null) return refuse('The file holds no scenario: it has neither “fields” nor a “link”.')

  const name = readText(tidyName, file.name, 'name', LONGEST_NAME)
  const note = readText((typed) => typed.trim(), file.note, 'note', LONGEST_NOTE)
  const base = decodeBase(linkOf(file))
  const notices = collapseNotices([...scenario.notices, ...base.notices, ...name.notices, ...note.notices])
  return { ok: true, scenario: scenario.value, base: base.base, name: name.value, note: note.value, notices }
}

const refuse = (message: string) => ({ ok: false, message }) as const
const aboutFile = (message: string): Notice => ({ keys: [], message })

function parseObject(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text))
  } catch {
    return null
  }
}

const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null

/** Why the file is not one that this build can read. */
function originProblem({ program, format }: JsonObject): string | null {
  if (program !== PROGRAM) {
    const named = typeof program === 'string' ? `: its program is ${quote(program)}` : ''
    return `This is not a file of ALVH Lab${named}. It was not opened.`
  }
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return 'The file names no format that ALVH Lab has had: it was not opened.'
  }
  return format > CURRENT_FORMAT
    ? `This file was made by a newer version of the program (format ${format}; this one reads up to ${CURRENT_FORMAT}). Reload the page to update, then import it again.`
    : null
}

/** The fragment of the file's link; a person may have put a whole address there. */
const linkOf = ({ link }: JsonObject): string => (typeof link === 'string' ? link.trim().replace(/^[^#]*#/, '') : '')

/** The scenario by its fields where the file has them, else by its link; null when it has neither. */
function readScenario(file: JsonObject): Part<Scenario> | null {
  const link = linkOf(file)
  const fields = asObject(file.fields) ?? {}
  const given = parameterKeys.filter((key) => Object.hasOwn(fields, key))
  if (given.length === 0 && link === '') return null

  const linked = decodeFragment(link)
  const read = putIn(new Map(given.map((key) => [key, readValue(key, fields[key])])), linked.scenario)
  const consistent = makeConsistent(read.scenario, linked.scenario)
  const missing = given.length === parameterKeys.length ? [] : link === '' ? [aboutMissing(given)] : linked.notices
  const unknown = Object.keys(fields).filter((name) => !Object.hasOwn(currentBaseline, name))
  const notices = [...read.notices, ...consistent.notices, ...missing, ...unknown.map(aboutUnknown)]
  const unreadable = file.fields !== undefined && asObject(file.fields) === null ? [UNREADABLE_FIELDS] : []
  return { value: consistent.scenario, notices: [...unreadable, ...notices] }
}

function readValue(key: ParameterKey, value: unknown): ValueReading {
  if (typeof value === 'object' && value !== null) {
    return { ok: false, reason: `${parameterOf(key).label}: the file gives a list or an object, not a value.` }
  }
  // A negative zero is a zero: adding 0 drops its sign.
  return { ok: true, value: typeof value === 'number' ? value + 0 : value }
}

const UNREADABLE_FIELDS = aboutFile('The file’s “fields” could not be read: its link was used.')
const aboutUnknown = (name: string) => aboutFile(`The file names ${quote(name)}, which is no field: it was left out.`)

function aboutMissing(given: readonly ParameterKey[]): Notice {
  const keys = parameterKeys.filter((key) => !given.includes(key))
  const labels = keys.map((key) => parameterOf(key).label)
  const named = labels.length === 1 ? labels[0] : `${labels[0]} and ${labels.length - 1} more`
  return { keys, message: `The file gives no value for ${named}: the opening scenario’s was used.` }
}

function readText(tidy: (text: string) => string, value: unknown, what: string, limit: number): Part<string> {
  const text = typeof value === 'string' ? tidy(value) : ''
  if (lengthOf(text) <= limit) return { value: text, notices: [] }
  const cut = [...text].slice(0, limit).join('').trim()
  return { value: cut, notices: [aboutFile(`The file’s ${what} was cut to ${limit} characters.`)] }
}
