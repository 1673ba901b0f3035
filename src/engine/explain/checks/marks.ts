import type { LabInputs } from '../../inputs.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input } from '../sources.ts'

/** A sign that counts 1 where it is seen and 0 where it is not. */
export const sign = (
  id: string,
  index: number,
  label: string,
  isSeen: boolean,
  parameter: keyof LabInputs,
  from: string,
): Quantity =>
  quantity(naming(id, `z_${index}`, `${label}: ${isSeen ? 'seen' : 'not seen'}`, 'signs'), isSeen ? 1 : 0, {
    ...input(parameter, from),
  })
