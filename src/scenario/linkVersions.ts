import { baselineV1 } from './baselines/v1.ts'
import type { Scenario } from './parameters.ts'

/** The version that new links are written in. Changing any default means a new version with its own frozen baseline. */
export const CURRENT_LINK_VERSION = 1

/** What each version's links differ from; a link is read against the baseline of the version that it names. */
export const linkBaselines: ReadonlyMap<number, Scenario> = new Map([[1, baselineV1]])

/** The baseline that new links are written against. */
export const currentBaseline: Scenario = baselineV1
