/** Inputs that stand below the first screen, in one chunk of their own. */
export { CondorDetails } from './CondorDetails.tsx'
export { CurveInputs } from './CurveInputs.tsx'
export { HedgeInputs } from './HedgeInputs.tsx'
