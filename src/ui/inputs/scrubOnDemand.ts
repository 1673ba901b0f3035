import type { PointerEvent } from 'react'
import type { ParameterKey } from '../../scenario/parameters.ts'

/** A press on a number's label; what makes a drag of it is loaded with the first one. Without it a press is a click. */
export const scrubOnDemand =
  (key: ParameterKey) =>
  ({ button, nativeEvent, currentTarget }: PointerEvent<HTMLElement>): void => {
    if (button === 0)
      void import('./scrubNumber.ts').then((it) => it.scrubNumber(nativeEvent, currentTarget, key), Boolean)
  }
