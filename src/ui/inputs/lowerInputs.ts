/** Inputs that stand below the first screen, in one chunk of their own. */
export { CurveInputs } from './CurveInputs.tsx'
export { HedgeInputs } from './HedgeInputs.tsx'
