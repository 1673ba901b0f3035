import { limit, type Reading, value } from '../reading.ts'
import { HERE, originOf } from '../readingOrigin.ts'
import type { DisagreementPricing } from './pricing.ts'
import { hedgeMeasures, multipleOf, sourceHedges } from './sourceHedges.ts'

/** Times the smallest hedge, by vega, above which the largest counts as another method (ours). */
export const MATTERS_ABOVE = 10

function sentenceOf(multiple: number | null): string {
  if (multiple === null) return 'Fewer than two sources hold a hedge in this scenario, so there is no ratio to give.'
  return multiple > MATTERS_ABOVE
    ? 'Taken at face value the sources differ by more than ten times on this condor. Those that hold nothing here are left out.'
    : 'Taken at face value the sources differ by ten times at most on this condor. Those that hold nothing here are left out.'
}

/** C10: the size of each source's hedge on the same condor in three measures, and how many times they differ. */
export const hedgeSize: DisagreementPricing = {
  id: 'C10',
  price(context) {
    const sizes = sourceHedges(context)
    const multiples = hedgeMeasures.map(({ of }) => multipleOf(sizes.map(of)))
    const [byVega] = multiples
    const ratios = hedgeMeasures.flatMap(({ id, label }, i): Reading[] => {
      const multiple = multiples[i]
      return multiple === null
        ? []
        : [
            value(
              `Largest by smallest: ${label}`,
              multiple,
              'number',
              originOf(HERE, { kind: 'hedgeRatio', measure: id }),
            ),
          ]
    })
    return {
      matters: byVega !== null && byVega > MATTERS_ABOVE,
      sentence: sentenceOf(byVega),
      readings: [
        ...ratios,
        limit(
          'Matters above, by vega',
          MATTERS_ABOVE,
          'number',
          originOf(HERE, { kind: 'hedgeRatio', measure: 'vega' }),
        ),
        ...hedgeMeasures.flatMap(({ label, unit, of, origin }) =>
          sizes.map((size) => value(`${size.name}: ${label}`, of(size), unit, origin(size.setting))),
        ),
      ],
    }
  },
}
