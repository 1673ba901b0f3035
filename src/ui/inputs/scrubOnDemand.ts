import type { PointerEvent } from 'react'
import type { ParameterKey } from '../../scenario/parameters.ts'

/** A press on a number's label; what makes a drag of it is loaded with the first one. Without it a press is a click. */
export const scrubOnDemand =
  (key: ParameterKey) =>
  async ({ button, nativeEvent, currentTarget }: PointerEvent<HTMLElement>): Promise<void> => {
    if (button === 0) (await import('./scrubNumber.ts')).scrubNumber(nativeEvent, currentTarget, key)
  }
