import type { Problem } from './checks.ts'
import { readFragmentPairs } from './fragmentPairs.ts'
import { quote } from './quote.ts'

/**
 * How a link can ask for its scenario to be shown, by the option's name in a fragment: none of it is part of the
 * scenario. `theme`: in place of the reader's own · `hide`: parts of the screen that are left out · `view`: locked, the
 * scenario can be read, not changed.
 */
export const linkOptionTable = {
  theme: ['light', 'dark'],
  hide: ['inputs', 'method'],
  view: ['locked'],
} as const

type Table = typeof linkOptionTable

/** The values given of each option, in the table's order; none is how every reader sees it. Of themes the first counts. */
export type LinkOptions = { readonly [Name in keyof Table]: readonly Table[Name][number][] }

export const NO_OPTIONS: LinkOptions = { theme: [], hide: [], view: [] }

/** What a scenario that was opened read-only answers to an edit. */
export const READ_ONLY_SENTENCE = 'This link shows its scenario read-only.'

const names = Object.keys(linkOptionTable) as (keyof Table)[]

/** Names in a fragment that are options of the view; no parameter may take one. */
export const linkOptionNames: ReadonlySet<string> = new Set(names)

/** Between the values of an option; every address bar leaves it as it is. */
const SEPARATOR = '.'

/** The end of a fragment that carries options: `&theme=dark&hide=inputs.method&view=locked`; empty without any. */
export const encodeOptions = (options: LinkOptions): string =>
  names.map((name) => (options[name].length > 0 ? `&${name}=${options[name].join(SEPARATOR)}` : '')).join('')

/** The options of a fragment, and a notice for each value that is none. Never throws. */
export function decodeOptions(fragment: string): { readonly options: LinkOptions; readonly notices: Problem[] } {
  const { values } = readFragmentPairs(fragment)
  const notices: Problem[] = []
  const read = (name: keyof Table) => {
    const given = values.get(name)?.split(SEPARATOR) ?? []
    const known: readonly string[] = linkOptionTable[name]
    for (const value of given.filter((each) => !known.includes(each))) {
      notices.push({ keys: [], message: `The link’s “${name}” knows no ${quote(value)}: it was left out.` })
    }
    return known.filter((value) => given.includes(value))
  }
  // Every value is one of the table's.
  const options = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as LinkOptions
  return { options, notices }
}
