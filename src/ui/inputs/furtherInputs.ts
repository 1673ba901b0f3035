/** Inputs that are not on the screen at first, in one chunk of their own. */
export { AssumptionInputs } from './AssumptionInputs.tsx'
export { ReferenceInputs } from './ReferenceInputs.tsx'
export { RuleInputs } from './RuleInputs.tsx'
export { SignalInputs } from './SignalInputs.tsx'
export { SpotPriced } from './SpotPriced.tsx'
