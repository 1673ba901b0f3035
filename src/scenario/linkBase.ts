import { checkScenario, type Problem } from './checks.ts'
import { readFragmentPairs } from './fragmentPairs.ts'
import { fieldPairs, keysByLinkName, readFields } from './linkFields.ts'
import { readVersion, VERSION_KEY } from './linkVersions.ts'
import type { ParameterKey, Scenario } from './parameters.ts'

/** Says that a link has a base; alone it is the opening scenario. No parameter's key in a link may be this. */
const MARK = 'base'
/** Stands before the keys of the base's fields: `base.vix=17.44`. */
const PREFIX = `${MARK}.`

/** Whether a name in a fragment is one of the base's, not of the scenario. */
export const isOfBase = (name: string): boolean =>
  name === MARK || (name.startsWith(PREFIX) && keysByLinkName.has(name.slice(PREFIX.length)))

/** The part of a fragment that carries the base: `&base=1&base.vix=17.44`; empty without one. */
export const encodeBase = (base: Scenario | null): string =>
  base === null ? '' : ['', `${MARK}=1`, ...fieldPairs(base).map((pair) => PREFIX + pair)].join('&')

/**
 * The base of a fragment, null where it has none, and a notice for each of its values that could not be read: the opening
 * scenario's is kept there. A base without its mark, or whose fields contradict each other, is left out: nobody has seen
 * it. What is wrong with names and version `decodeFragment` says. Never throws.
 */
export function decodeBase(fragment: string): { readonly base: Scenario | null; readonly notices: readonly Problem[] } {
  const { values } = readFragmentPairs(fragment)
  const { baseline } = readVersion(values.get(VERSION_KEY))
  const mark = values.get(MARK)
  const texts = new Map<ParameterKey, string>()
  for (const [link, key] of keysByLinkName) {
    const text = values.get(PREFIX + link)
    if (text !== undefined) texts.set(key, text)
  }
  if (baseline === null || (mark === undefined && texts.size === 0)) return { base: null, notices: [] }
  const { scenario, notices } = readFields(texts, baseline)
  const problem = mark === '1' ? checkScenario(scenario)[0]?.message : NO_MARK
  return problem === undefined
    ? { base: scenario, notices: notices.map(({ message }) => aboutBase(message)) }
    : { base: null, notices: [aboutBase(`${problem} It was left out.`)] }
}

const NO_MARK = `Its mark “${MARK}=1” is missing or damaged.`
const aboutBase = (message: string): Problem => ({ keys: [], message: `The link’s base: ${message}` })
