import { ROUNDING_USD } from '../checks/finding.ts'
import { measureHedge } from '../comparison/measureHedge.ts'
import type { MethodContext } from '../methodContext.ts'
import type { PlaybookId } from '../playbooks/registry.ts'
import { limit, type Reading, type ReadingUnit, value } from '../reading.ts'
import { FACE_VALUE, figureIn, hedgeIn, type ReadingOrigin, type Setting } from '../readingOrigin.ts'
import type { RuleSettings } from '../settings.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import type { DisagreementPricing } from './pricing.ts'

/** Times the largest hedge is said to be the smallest, or more. */
const CLAIMED_TIMES = 10

/** Every source's way to size, and HR's three. */
const WAYS = [
  { name: 'HR-1', playbook: 'hr', rules: { hrSize: 'ratio' } },
  { name: 'HR-8', playbook: 'hr', rules: { hrSize: 'press' } },
  { name: 'HR-3', playbook: 'hr', rules: { hrSize: 'vega' } },
  { name: 'TT', playbook: 'tt', rules: {} },
  { name: 'BW', playbook: 'bw', rules: {} },
  { name: 'RN', playbook: 'rn', rules: {} },
  { name: 'RB', playbook: 'rb', rules: {} },
] as const satisfies readonly { name: string; playbook: PlaybookId; rules: Partial<RuleSettings> }[]

interface Size {
  readonly name: string
  readonly vega: number
  readonly exposure: number
  readonly cost: number
  readonly setting: Setting
}

function sizesOf({ request, market }: MethodContext): Size[] {
  return WAYS.map(({ name, playbook, rules }) => {
    const { vegaUsd, exposureUsd, sizing } = measureHedge(underPlaybook(atFaceValue(request), playbook, rules), market)
    const setting = { changes: { ...FACE_VALUE, playbook, ...rules }, under: `${name} at face value` }
    return { name, vega: vegaUsd, exposure: exposureUsd, cost: sizing.costUsd, setting }
  })
}

interface Measured {
  readonly label: string
  readonly unit: ReadingUnit
  readonly of: (size: Size) => number
  readonly origin: (setting: Setting) => ReadingOrigin
}

const MEASURES: readonly Measured[] = [
  {
    label: 'one-factor vega',
    unit: 'USD per VIX point',
    of: ({ vega }) => vega,
    origin: (setting) => hedgeIn(setting, 'vega'),
  },
  {
    label: 'contract exposure',
    unit: 'USD',
    of: ({ exposure }) => exposure,
    origin: (setting) => hedgeIn(setting, 'exposure'),
  },
  { label: 'cost', unit: 'USD', of: ({ cost }) => cost, origin: (setting) => figureIn(setting, 'hedgeCost') },
]

/** Largest size as a multiple of the smallest, among those that hold anything; null where fewer than two do. */
function multipleOf(values: readonly number[]): number | null {
  const held = values.filter((size) => size > ROUNDING_USD)
  return held.length < 2 ? null : Math.max(...held) / Math.min(...held)
}

function sentenceOf(multiple: number | null): string {
  if (multiple === null) return 'Fewer than two sources hold a hedge in this scenario, so there is no ratio to give.'
  return multiple > CLAIMED_TIMES
    ? 'Taken at face value the sources differ by more than ten times on this condor. Those that hold nothing here are left out.'
    : 'Taken at face value the sources differ by ten times at most on this condor. Those that hold nothing here are left out.'
}

/** C10: the size of each source's hedge on the same condor in three measures, and how many times they differ. */
export const hedgeSize: DisagreementPricing = {
  id: 'C10',
  price(context) {
    const sizes = sizesOf(context)
    const multiples = MEASURES.map(({ of }) => multipleOf(sizes.map(of)))
    const [byVega] = multiples
    const ratios = MEASURES.flatMap(({ label }, i): Reading[] => {
      const multiple = multiples[i]
      return multiple === null ? [] : [value(`Largest by smallest: ${label}`, multiple, 'number')]
    })
    return {
      matters: byVega !== null && byVega > CLAIMED_TIMES,
      sentence: sentenceOf(byVega),
      readings: [
        ...ratios,
        limit('Said to differ by more than', CLAIMED_TIMES, 'number'),
        ...MEASURES.flatMap(({ label, unit, of, origin }) =>
          sizes.map((size) => value(`${size.name}: ${label}`, of(size), unit, origin(size.setting))),
        ),
      ],
    }
  },
}
