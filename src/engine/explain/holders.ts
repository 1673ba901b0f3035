import type { LegFigures } from '../book/figures.ts'
import type { ExplanationTopic } from '../methodology/topic.ts'
import type { LayerId, Leg } from '../product/leg.ts'
import type { ExplainContext } from './context.ts'
import type { Holder } from './sections/theta.ts'

const LAYERS: readonly LayerId[] = ['condor', 'first', 'second', 'third']

const labels: Readonly<Record<LayerId, string>> = {
  condor: 'the condor',
  first: 'the first layer',
  second: 'the second layer',
  third: 'the third layer',
}

/** A layer that holds something, with its legs. */
export interface HeldLayer {
  readonly layer: LayerId
  readonly legs: readonly Leg[]
  readonly holder: Holder
}

/** The condor and every hedge layer that holds something, in order. */
export function heldLayers({ book }: ExplainContext): HeldLayer[] {
  return LAYERS.flatMap((layer) => {
    const legs = book.legs.filter(({ leg }) => leg.layer === layer).map(({ leg }) => leg)
    if (legs.length === 0) return []
    return [{ layer, legs, holder: { id: layer, index: layer, label: labels[layer] } }]
  })
}

/** A leg of the book with the topic that explains it. */
export interface OpenedLeg {
  readonly figures: LegFigures
  readonly topic: ExplanationTopic
}

/** Every leg of the book in order, each named by its layer and its place in it. */
export function openedLegs({ book }: ExplainContext): OpenedLeg[] {
  const held = new Map<LayerId, number>()
  return book.legs.map((figures) => {
    const { layer } = figures.leg
    const place = held.get(layer) ?? 0
    held.set(layer, place + 1)
    return { figures, topic: { kind: 'leg', layer, place } }
  })
}
