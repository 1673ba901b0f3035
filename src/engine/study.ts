/** What is to be studied around a scenario: playbooks side by side, disagreements, projection, claims, worked answers. */
export { evaluateClaims } from './evaluateClaims.ts'
export { evaluateComparison } from './evaluateComparison.ts'
export { evaluateDisagreements } from './evaluateDisagreements.ts'
export { evaluateProjection } from './evaluateProjection.ts'
export { evaluateWorkedAnswers } from './evaluateWorkedAnswers.ts'
