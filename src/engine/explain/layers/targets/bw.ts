import { type SizedParts, sizedParts, typedOverlayShare } from '../../../methodology/playbooks/bw.ts'
import {
  EVEN_SHARE,
  frontSpread,
  isFlattening,
  isWidened,
  OVERLAY_SHARE,
  overlayShare,
  SIGNAL_FROM,
  SIGNAL_FULL,
  TAIL_COVER,
  VEGA_SHARE,
  WIDEN_BY,
} from '../../../methodology/playbooks/bwRules.ts'
import { apply, just, minus, negative, type Operand, product, quotient, sum } from '../../expression.ts'
import { naming, type Quantity, quantity } from '../../quantity.ts'
import { assumption, input, ours, sources } from '../../sources.ts'
import type { Worksheet } from '../../worksheet.ts'
import type { AskedLayer, ExplainTarget } from '../askedLayer.ts'
import { condorVegaOf } from '../condorMeasure.ts'
import { crashLossOf } from '../crashValues.ts'
import { futureOf } from '../futures.ts'
import { positionInRange, withinRangeOf } from '../rulePosition.ts'

/** BW-6, where it widens the overlay's size. */
const widening = ({ plan }: AskedLayer): Quantity[] =>
  isWidened(plan) && plan.request.settings.rules.bwWiden === 'size'
    ? [
        quantity(naming('widen', 'k_wide', 'Overlay widened by BW-6, times', 'number'), WIDEN_BY, {
          ...ours('widened in size'),
          rule: 'BW-6',
        }),
      ]
    : []

const movedShare = ({ plan }: AskedLayer): Quantity =>
  quantity(
    naming('movedShare', 'm', 'Share of the cost that moves to the tail', 'fraction'),
    plan.request.settings.rules.bwMovePct / 100,
    { ...assumption('bwMovePct', 'what moves when the curve flattens'), rule: 'BW-7' },
  )

/** BW-7: what a part keeps or gains when cost moves from overlay to tail. */
function moveFactor(sheet: Worksheet, asked: AskedLayer, { move }: SizedParts): Quantity[] {
  if (!move || !(move.movedUsd > 0)) return []
  const cost = (id: string, words: string, amount: number) =>
    quantity(naming(`${id}Cost`, `H_${id}`, `Cost of the ${words} before anything moves`, 'USD'), amount, {
      source: sources.reprice,
    })
  const [overlay, tail] = [cost('overlay', 'overlay', move.overlayUsd), cost('tail', 'tail hedge', move.tailUsd)]
  const moved = sheet.step(
    naming('movedCost', 'H_moved', 'Cost that moves from overlay to tail', 'USD'),
    apply('min', overlay, product(movedShare(asked), sum(overlay, tail))),
    { value: move.movedUsd, rules: ['BW-7'] },
  )
  const name = naming('moveFactor', 'k_move', 'What the move leaves of the part, times', 'number')
  const formula = asked.planned.id === 'first' ? minus(1, quotient(moved, overlay)) : sum(1, quotient(moved, tail))
  return [sheet.step(name, formula, { rules: ['BW-7'] })]
}

/** BW-10: share of the vega that the condor is short of, widened, less what moves. */
function overlayTarget(sheet: Worksheet, asked: AskedLayer, position: Quantity): Operand[] {
  const { context, plan } = asked
  const share = withinRangeOf(
    sheet,
    naming('vegaShare', 'b', 'Overlay vega as a share of the condor’s', 'fraction'),
    position,
    { ...VEGA_SHARE, rule: 'BW-10' },
  )
  const vega = condorVegaOf(sheet, context, plan)
  const short = sheet.step(
    naming('shortVega', 'ν_short', 'Vega that the condor is short of', 'USD per VIX point'),
    apply('max', 0, negative(vega)),
    { value: plan.condorShortVega },
  )
  return [share, short, ...widening(asked), ...moveFactor(sheet, asked, sizedParts(plan, position.value))]
}

/** BW-11: 1.8 x what the condor loses when SPX falls by 20 % at once. */
function tailTarget(sheet: Worksheet, asked: AskedLayer, position: Quantity): Operand[] {
  const { plan } = asked
  const cover = quantity(naming('cover', 'k_cover', 'Gain of the tail for each USD lost', 'number'), TAIL_COVER, {
    rule: 'BW-11',
  })
  const loss = crashLossOf(sheet, plan)
  return [cover, loss, ...moveFactor(sheet, asked, sizedParts(plan, position.value))]
}

/** BW-1, BW-2: the overlay's share of a budget by the degree of backwardation. */
export function overlayShareOf(sheet: Worksheet, { plan }: Pick<AskedLayer, 'plan'>, position: Quantity): Quantity {
  const signal = sheet.step(
    naming('reversion', 'f', 'Signal of mean reversion: M1 − M2 from 3 to 4 points', 'number'),
    apply(
      'clamp',
      quotient(minus(minus(futureOf(plan, 1), futureOf(plan, 2)), SIGNAL_FROM), SIGNAL_FULL - SIGNAL_FROM),
      0,
      1,
    ),
    { rules: ['BW-1'], ...ours('the straight line between the two levels') },
  )
  const { low, high } = OVERLAY_SHARE
  return sheet.step(
    naming('overlayShare', 'w_overlay', 'Share of the overlay in the budget', 'fraction'),
    sum(EVEN_SHARE, product(signal, sum(low - EVEN_SHARE, product(high - low, position)))),
    {
      value: overlayShare(frontSpread(plan), position.value),
      rules: ['BW-2'],
      ...ours('half and half without backwardation'),
    },
  )
}

/** The overlay's share of a typed budget: BW-2, widened by BW-6 at most to all of it, less what BW-7 moves. */
function typedShareOf(sheet: Worksheet, asked: AskedLayer, position: Quantity): Quantity {
  const { plan } = asked
  const byRule = overlayShareOf(sheet, asked, position)
  const [widen] = widening(asked)
  const moved = isFlattening(plan) ? movedShare(asked) : null
  if (!widen && !moved) return byRule
  const widened = widen ? apply('min', 1, product(byRule, widen)) : byRule
  return sheet.step(
    naming('typedShare', 'w′_overlay', 'Share of the overlay, widened and moved', 'fraction'),
    moved ? apply('max', 0, minus(widened, moved)) : just(widened),
    { value: typedOverlayShare(plan, position.value) },
  )
}

export const typedBudget = (total: number): Quantity =>
  quantity(
    naming('typedBudget', 'B', 'Total budget of overlay and tail', 'USD'),
    total,
    input('bwBudgetUsd', 'Total budget as entered'),
  )

/** BW-2: the layer's share of a typed budget. */
function typedTarget(sheet: Worksheet, asked: AskedLayer, total: number, position: Quantity): Operand[] {
  const share = typedShareOf(sheet, asked, position)
  const budget = typedBudget(total)
  return [asked.planned.id === 'first' ? share : minus(1, share), budget]
}

/** Overlay and tail: sized by BW-10 and BW-11, or by shares of a typed budget. */
export const bwTarget: ExplainTarget = (sheet, asked) => {
  const { context, plan, planned } = asked
  const position = positionInRange(sheet, context, null)
  const { bwBudgetUsd } = plan.request.settings.rules
  if (bwBudgetUsd !== null) return typedTarget(sheet, asked, bwBudgetUsd, position)
  return planned.id === 'first' ? overlayTarget(sheet, asked, position) : tailTarget(sheet, asked, position)
}
