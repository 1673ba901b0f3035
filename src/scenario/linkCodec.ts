import type { Problem } from './checks.ts'
import { readFragmentPairs } from './fragmentPairs.ts'
import { keysByLinkName, makeConsistent, readFields } from './linkFields.ts'
import { encodeOptions, type LinkOptions, linkOptionNames, NO_OPTIONS } from './linkOptions.ts'
import { CURRENT_LINK_VERSION, currentBaseline, linkBaselines } from './linkVersions.ts'
import { type ParameterKey, parameterKeys, parameterOf, type Scenario } from './parameters.ts'
import { quote } from './quote.ts'

/** A sentence about a link that was opened: what could not be used and what was used instead. */
export type Notice = Problem

export interface DecodedLink {
  /** Always valid and consistent. */
  readonly scenario: Scenario
  /** Empty when the link was read in full. */
  readonly notices: readonly Notice[]
}

const VERSION_KEY = 'v'
/** More sentences than this are not read by anyone; the rest are counted. */
const MOST_NOTICES = 5

/**
 * The fragment of a link to a scenario, without `#`: `v=1&vix=22.5`. It holds what differs from the version's frozen
 * baseline, in table order; numbers are the shortest text that reads back as the same number. Every value is made of
 * characters that stand in a fragment as they are, so nothing is percent-encoded.
 */
export function encodeFragment(scenario: Scenario): string {
  const changed = parameterKeys.filter((key) => scenario[key] !== currentBaseline[key])
  const pairs = changed.map((key) => `${parameterOf(key).link}=${scenario[key] ?? 'auto'}`)
  return [`${VERSION_KEY}=${CURRENT_LINK_VERSION}`, ...pairs].join('&')
}

/** The address that opens a scenario, shown as the options say, from any address of the app. */
export const linkTo = (scenario: Scenario, address: string, options: LinkOptions = NO_OPTIONS): string =>
  `${address.replace(/#.*$/s, '')}#${encodeFragment(scenario)}${encodeOptions(options)}`

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

/** The baseline of the link's version, null when this build cannot know it, and what there is to say about it. */
function readVersion(text: string | undefined): { baseline: Scenario | null; remark: string | null } {
  if (text === undefined) {
    return {
      baseline: currentBaseline,
      remark: `The link names no version: it was read as version ${CURRENT_LINK_VERSION}.`,
    }
  }
  const version = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (version > CURRENT_LINK_VERSION) {
    const remark = `This link was made by a newer version of the program (${quote(text)}; this one reads up to ${CURRENT_LINK_VERSION}). Reload the page to update; until then the opening scenario is shown.`
    return { baseline: null, remark }
  }
  const baseline = linkBaselines.get(version)
  if (baseline) return { baseline, remark: null }
  const remark = `${quote(text)} is not the version of a link: it was read as version ${CURRENT_LINK_VERSION}.`
  return { baseline: currentBaseline, remark }
}

function sortByParameter(values: ReadonlyMap<string, string>) {
  const texts = new Map<ParameterKey, string>()
  const unknown: string[] = []
  for (const [name, text] of values) {
    const key = keysByLinkName.get(name)
    if (key !== undefined) texts.set(key, text)
    else if (name !== VERSION_KEY && !linkOptionNames.has(name)) unknown.push(name)
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
