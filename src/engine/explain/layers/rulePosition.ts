import type { RegimeBand } from '../../methodology/layer.ts'
import { bandWidth, rangePosition } from '../../methodology/rangePosition.ts'
import { NEUTRAL_SIGNALS, type Signal } from '../../methodology/signals/score.ts'
import { type ExplainContext, vixNow } from '../context.ts'
import { apply, minus, product, quotient, sum } from '../expression.ts'
import { type Naming, naming, type Origin, type Quantity, quantity, type Unit } from '../quantity.ts'
import { assumption, input, ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

const HALF = 0.5

/** Rules that say what a promoter does under a playbook. */
const directionRules: Readonly<Record<string, Origin>> = {
  rn: { rule: 'RN-8' },
  tt: { rule: 'TT-10' },
  hr: { rule: 'HR-10' },
  bw: ours('read from the source, where a promoter puts yield before risk control (C6)'),
  rb: ours('the source’s promoter chases headlines, which moves the size neither way (C6)'),
}

/** x: place of VIX in its band, where the playbook has one. */
function bandPlace(sheet: Worksheet, context: ExplainContext, band: RegimeBand | null, x: number): Quantity {
  if (band === null) {
    const middle = naming('bandPosition', 'x', 'The middle: the source has no band of VIX to be placed in', 'number')
    return quantity(middle, x, ours('the source has no band of VIX, so the middle is taken'))
  }
  const name = naming('bandPosition', 'x', 'Place of VIX in its band, 0 to 1', 'number')
  const from = quantity(naming('bandFrom', 'V_0', 'Lower end of the band', 'VIX points'), band.from, {
    ...ours('9 stands in where the band is open below'),
    rule: band.rule,
  })
  const width = quantity(naming('bandWidth', 'V_width', 'Width of the band', 'VIX points'), bandWidth(band), {
    ...ours('a band without an upper end is given a width'),
    rule: band.rule,
  })
  return sheet.step(name, apply('clamp', quotient(minus(vixNow(context), from), width), 0, 1), {
    value: x,
    rules: [band.rule],
  })
}

/** A signal that moves the score, cited by the rule of the playbook in force where it has one. */
function activeSignal(signal: Signal, index: number, playbook: string): Quantity {
  const source = playbook.toUpperCase()
  const rule = signal.rules.find((each) => each.startsWith(`${source}-`)) ?? signal.rules[0]
  const name = naming(`${signal.id}Signal`, `σ_${index + 1}`, `Signal: ${signal.label}`, 'number')
  return quantity(name, signal.direction, { ...ours('one weight up or down for each active signal'), rule })
}

/** s = clamp01(0.5 + weight x (active upward signals - active downward signals)). */
export function signalScore(sheet: Worksheet, context: ExplainContext, s: number, active: readonly Signal[]): Quantity {
  const { settings, playbook } = context.request
  if (active.length === 0) {
    const name = naming('signals', 's', 'Signal score while no signal is active', 'number')
    return quantity(name, s, ours('signals move it by their weights'))
  }
  const weight = quantity(
    naming('signalWeight', 'w_σ', 'Weight of a signal', 'number'),
    settings.rules.signalWeightPct / 100,
    assumption('signalWeightPct', 'what one signal moves the score by'),
  )
  const moves = active.map((signal, i) => activeSignal(signal, i, playbook.id))
  return sheet.step(
    naming('signals', 's', 'Signal score', 'number'),
    apply('clamp', sum(NEUTRAL_SIGNALS, product(weight, sum(...moves))), 0, 1),
    { value: s, ...ours('one half, and one weight for each active signal') },
  )
}

/**
 * p = clamp01(0.5 x + 0.5 s + (stance - 0.5) d), or as set by hand.
 * @param band  the band that VIX is placed in; null where the source has none
 */
export function positionInRange(sheet: Worksheet, context: ExplainContext, band: RegimeBand | null): Quantity {
  const { sizing, request } = context
  const taken = sizing.plan.place
  if (taken === null) throw new RangeError('The playbook in force has no range to be placed in')
  const name = naming('position', 'p', 'Position in the range', 'number')
  if (taken.byHand) {
    return quantity(name, taken.position, input('rangePosition', 'Range position set by hand'))
  }
  const { bandPosition: x, direction: d, signalScore: s } = taken
  const place = bandPlace(sheet, context, band, x)
  const signals = signalScore(sheet, context, s, taken.activeSignals)
  const stance = quantity(
    naming('stance', 'a', 'Stance: 0 steward, 1 promoter', 'number'),
    request.settings.stance,
    input('stance', 'Stance as set'),
  )
  const direction = quantity(
    naming('direction', 'd', 'What a promoter does here: +1 more hedge, −1 less, 0 neither', 'number'),
    d,
    directionRules[request.playbook.id] ?? ours('the source gives promoters no direction'),
  )
  const formula = sum(product(HALF, place), product(HALF, signals), product(minus(stance, HALF), direction))
  return sheet.step(name, apply('clamp', formula, 0, 1), {
    value: rangePosition(x, s, request.settings.stance, d),
    ...ours('the sources give ranges and leave the place in them open'),
    rules: request.playbook.id === 'rn' ? ['RN-5'] : [],
  })
}

/** A range as a rule states it. */
export interface StatedRange {
  readonly low: number
  readonly high: number
  readonly rule: string
}

/** The ends of a rule's range. */
export const rangeEnds = ({ low, high, rule }: StatedRange, unit: Unit = 'fraction'): [Quantity, Quantity] => [
  quantity(naming('rangeLow', 'lo', 'Low end of the rule’s range', unit), low, { rule }),
  quantity(naming('rangeHigh', 'hi', 'High end of the rule’s range', unit), high, { rule }),
]

/** What a rule's range gives at the position:  lo + p (hi - lo). */
export function withinRangeOf(sheet: Worksheet, result: Naming, position: Quantity, range: StatedRange): Quantity {
  const [low, high] = rangeEnds(range, result.unit)
  return sheet.step(result, sum(low, product(position, minus(high, low))), { rules: [range.rule] })
}
