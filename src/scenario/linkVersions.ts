import { baselineV1 } from './baselines/v1.ts'
import type { Scenario } from './parameters.ts'
import { quote } from './quote.ts'

/** The version that new links are written in. Changing any default means a new version with its own frozen baseline. */
export const CURRENT_LINK_VERSION = 1

/** Names a link's version. */
export const VERSION_KEY = 'v'

/** What each version's links differ from; a link is read against the baseline of the version that it names. */
export const linkBaselines: ReadonlyMap<number, Scenario> = new Map([[1, baselineV1]])

/** The baseline that new links are written against. */
export const currentBaseline: Scenario = baselineV1

/** The baseline of a link's version, null when this build cannot know it, and what there is to say about it. */
export function readVersion(text: string | undefined): { baseline: Scenario | null; remark: string | null } {
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
