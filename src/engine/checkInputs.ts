import type { LabInputs } from './inputs.ts'

/** Inputs without which there is no market or no position. */
const ABOVE_ZERO = [
  'spx',
  'vix',
  'curveVix',
  'contracts',
  'callMoneyness',
] as const satisfies readonly (keyof LabInputs)[]

/**
 * Stops a caller's mistake at the door, where it still has a name: further in it would be a NaN somewhere else.
 * @throws RangeError naming the input and its value when a number is not finite, or not above 0 where it must be
 */
export function checkInputs(inputs: LabInputs): void {
  for (const [key, value] of Object.entries(inputs)) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${key} must be a finite number, got ${value}`)
    }
  }
  for (const key of ABOVE_ZERO) {
    if (!(inputs[key] > 0)) throw new RangeError(`${key} must be above 0, got ${inputs[key]}`)
  }
}
