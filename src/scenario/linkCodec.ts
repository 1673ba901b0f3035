import type { Problem } from './checks.ts'
import { readFragmentPairs } from './fragmentPairs.ts'
import { encodeBase, isOfBase } from './linkBase.ts'
import { fieldPairs, keysByLinkName, makeConsistent, readFields } from './linkFields.ts'
import { encodeOptions, type LinkOptions, linkOptionNames, NO_OPTIONS } from './linkOptions.ts'
import { CURRENT_LINK_VERSION, currentBaseline, readVersion, VERSION_KEY } from './linkVersions.ts'
import type { ParameterKey, Scenario } from './parameters.ts'
import { quote } from './quote.ts'

/** A sentence about a link that was opened: what could not be used and what was used instead. */
export type Notice = Problem

export interface DecodedLink {
  /** Always valid and consistent. */
  readonly scenario: Scenario
  /** Empty when the link was read in full. */
  readonly notices: readonly Notice[]
}

/** More sentences than this are not read by anyone; the rest are counted. */
const MOST_NOTICES = 5

/**
 * The fragment of a link to a scenario, without `#`: `v=1&vix=22.5`. It holds what differs from the version's frozen
 * baseline, in table order; numbers are the shortest text that reads back as the same number. Every value is made of
 * characters that stand in a fragment as they are, so nothing is percent-encoded.
 */
export const encodeFragment = (scenario: Scenario): string =>
  [`${VERSION_KEY}=${CURRENT_LINK_VERSION}`, ...fieldPairs(scenario)].join('&')

/** The address that opens a scenario beside the base it is compared with, shown as the options say. */
export const linkTo = (
  scenario: Scenario,
  address: string,
  options: LinkOptions = NO_OPTIONS,
  base: Scenario | null = null,
): string => `${address.replace(/#.*$/s, '')}#${encodeFragment(scenario)}${encodeBase(base)}${encodeOptions(options)}`

/**
 * Reads the fragment of a link, with or without `#`. Never throws: what can be read is kept, and each thing that
 * cannot is named in a notice together with what was used instead. An empty fragment is the opening scenario.
 */
export function decodeFragment(fragment: string): DecodedLink {
  const { values, remarks } = readFragmentPairs(fragment)
  const notices = remarks.map(aboutLink)
  if (values.size === 0) return { scenario: currentBaseline, notices: collapseNotices(notices) }

  const version = readVersion(values.get(VERSION_KEY))
  if (version.remark !== null) notices.push(aboutLink(version.remark))
  if (version.baseline === null) return { scenario: currentBaseline, notices: collapseNotices(notices) }

  const { texts, unknown } = sortByParameter(values)
  const read = readFields(texts, version.baseline)
  const consistent = makeConsistent(read.scenario, version.baseline)
  notices.push(...read.notices, ...consistent.notices, ...unknown.map(aboutUnknown))
  return { scenario: consistent.scenario, notices: collapseNotices(notices) }
}

const aboutLink = (message: string): Notice => ({ keys: [], message })
const aboutUnknown = (name: string) => aboutLink(`The link names ${quote(name)}, which is no field: it was left out.`)

function sortByParameter(values: ReadonlyMap<string, string>) {
  const texts = new Map<ParameterKey, string>()
  const unknown: string[] = []
  for (const [name, text] of values) {
    const key = keysByLinkName.get(name)
    if (key !== undefined) texts.set(key, text)
    else if (name !== VERSION_KEY && !linkOptionNames.has(name) && !isOfBase(name)) unknown.push(name)
  }
  return { texts, unknown }
}

/** As many notices as are read, and how many more there are. */
export function collapseNotices(notices: readonly Notice[]): readonly Notice[] {
  if (notices.length <= MOST_NOTICES) return notices
  const rest = notices.slice(MOST_NOTICES)
  const keys = [...new Set(rest.flatMap((notice) => notice.keys))]
  return [...notices.slice(0, MOST_NOTICES), { keys, message: `… and ${rest.length} more.` }]
}
