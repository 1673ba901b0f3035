import type { Scenario } from '../../src/scenario/parameters.ts'
import { frozenV1 } from './frozenV1.ts'
import { openingV1 } from './openingV1.ts'

/** The frozen examples of one link version: what its empty link opens, and links with what they change of it. */
export interface FrozenVersion {
  readonly opening: Scenario
  readonly links: readonly (readonly [title: string, fragment: string, differences: Partial<Scenario>])[]
}

/** By version. A version that is shipped without its examples here fails the tests. */
export const frozen: ReadonlyMap<number, FrozenVersion> = new Map([[1, { opening: openingV1, links: frozenV1 }]])
