import type { PointerEvent } from 'react'
import type { ParameterKey } from '../../scenario/parameters.ts'

/**
 * A press on a number's label; what makes a drag of it is loaded with the first one. Where it cannot be loaded a press is
 * a click as before, and the field beside it takes the number: nothing is lost that a sentence would have to tell of.
 */
export const scrubOnDemand =
  (key: ParameterKey) =>
  ({ button, nativeEvent, currentTarget }: PointerEvent<HTMLElement>): void => {
    if (button !== 0) return
    import('./scrubNumber.ts').then(
      ({ scrubNumber }) => scrubNumber(nativeEvent, currentTarget, key),
      () => {},
    )
  }
