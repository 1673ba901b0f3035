/** What the method asks for in a scenario: checks and triggers, and the entry that triggers compare with. */
export { evaluateChecks } from './evaluateChecks.ts'
export { markEntry, NO_REFERENCE } from './markEntry.ts'
