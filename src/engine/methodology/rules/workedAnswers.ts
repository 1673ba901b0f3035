import { type SourceKey, sourceKeys } from './ruleIds.ts'
import { sources } from './sources.ts'

/** A question that the program answers with computed figures. */
export interface WorkedQuestion {
  readonly source: SourceKey
  /** The article's title. */
  readonly question: string
}

/** The questions of the five articles, in the order of the sources. */
export const workedQuestions: readonly WorkedQuestion[] = sourceKeys.map((source) => ({
  source,
  question: sources[source].title,
}))
