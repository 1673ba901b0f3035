export type { Disagreement, DisagreementId, SourcePosition } from './disagreements.ts'
export type { GlossaryEntry } from './glossary/entry.ts'
export type * from './implementation.ts'
export type * from './rule.ts'
export { isRuleId, type RuleId, ruleIds, type SourceKey, sourceKeys } from './ruleIds.ts'
export type { SourceArticle } from './sources.ts'
export type { WorkedQuestion } from './workedAnswers.ts'

/** The words of the method, in a chunk of their own: ids and types come with the engine, texts on demand. */
export const loadMethodTexts = () => import('./methodTexts.ts')
export type MethodTexts = typeof import('./methodTexts.ts')

/** The words of the field alone, where a sentence names one of them. */
export const loadGlossary = () => import('./glossary.ts')
