/** Everything the method says in words. A screen loads it when it is asked for: see `loadMethodTexts`. */
export { disagreements } from './disagreements.ts'
export { glossary, NO_RULE } from './glossary.ts'
export { laterParts } from './later.ts'
export { ruleById, rules } from './registry.ts'
export { BASIS, INDEPENDENCE, PUBLICATION, sources } from './sources.ts'
export { workedQuestions } from './workedAnswers.ts'
