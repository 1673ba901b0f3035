import type { HedgeLayerId, PositionResult, RegimeBand, SweepResult } from '../../../engine/index.ts'
import { interpolate } from '../scale/sampled.ts'

export const LAYERS = ['first', 'second', 'third'] as const satisfies readonly HedgeLayerId[]

export type AllocationSeries = HedgeLayerId | 'tenPercent'

/** The sweep, stacked; every array of the length of `x`. Does not depend on today's VIX. */
export interface AllocationStack {
  /** VIX points. */
  readonly x: Float64Array
  readonly values: Readonly<Record<AllocationSeries, Float64Array>>
  /** Upper edges of the stack: first; first + second; first + second + third. */
  readonly edges: Readonly<Record<HedgeLayerId, Float64Array>>
  readonly unit: SweepResult['exposureUnit']
  readonly bands: readonly RegimeBand[]
}

/** What the allocation chart shows at one moment: the stack, today's VIX and what is held there. */
export interface AllocationRows extends AllocationStack {
  readonly vix: number
  readonly atVix: Readonly<Record<AllocationSeries, number>>
}

export function toAllocationStack({ vix, layers, tenPercent, exposureUnit, bands }: SweepResult): AllocationStack {
  const { first } = layers
  const second = layers.second.map((value, index) => value + (first[index] ?? 0))
  const third = layers.third.map((value, index) => value + (second[index] ?? 0))
  return {
    x: vix,
    values: { ...layers, tenPercent },
    edges: { first, second, third },
    unit: exposureUnit,
    bands,
  }
}

/**
 * Today's layers are the book's own figures, not read off the sweep: between two of its samples a whole contract may
 * be added, and the chart must say what the rest of the screen says.
 */
export function toAllocationRows(
  stack: AllocationStack,
  { inputs, sizing }: Pick<PositionResult, 'inputs' | 'sizing'>,
): AllocationRows {
  const held = (id: HedgeLayerId) => sizing.layers.find((layer) => layer.id === id)?.exposure ?? 0
  return {
    ...stack,
    vix: inputs.vix,
    atVix: {
      first: held('first'),
      second: held('second'),
      third: held('third'),
      tenPercent: interpolate(stack.x, stack.values.tenPercent, inputs.vix),
    },
  }
}
