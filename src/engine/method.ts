/** What the method asks for in a scenario: checks, triggers, remedies, and the entry that triggers compare with. */
export { evaluateChecks } from './evaluateChecks.ts'
export { evaluateRemedies } from './evaluateRemedies.ts'
export { markEntry, NO_REFERENCE } from './markEntry.ts'
