/** What is to be studied around a scenario: remedies, playbooks side by side, disagreements, projection, claims, answers. */
export { evaluateClaims } from './evaluateClaims.ts'
export { evaluateComparison } from './evaluateComparison.ts'
export { evaluateDisagreements } from './evaluateDisagreements.ts'
export { evaluateProjection } from './evaluateProjection.ts'
export { evaluateRemedies } from './evaluateRemedies.ts'
export { evaluateWorkedAnswers } from './evaluateWorkedAnswers.ts'
