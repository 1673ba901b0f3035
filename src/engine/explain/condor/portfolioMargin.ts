import { MINIMUM_PER_CONTRACT, TESTED_MOVES, testedMove } from '../../book/portfolioMargin.ts'
import { bookValue, bookValuer } from '../../book/valueBook.ts'
import { HorizonMarket } from '../../market/shock.ts'
import { linkedVix } from '../../market/spotVol.ts'
import { ironCondorLegs } from '../../product/condor.ts'
import { type ExplainContext, lotsNow, spotNow } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, just, minus, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** What the condors lose at each of the tested moves of SPX, VIX and surface following. */
function lossesOf(sheet: Worksheet, { market, request }: ExplainContext): Quantity[] {
  const legs = ironCondorLegs(request.condor)
  const value = bookValuer(legs, market, 0)
  const end = new HorizonMarket(market, 0)
  const now = quantity(naming('now', 'v', 'Value of the condors now', 'USD'), bookValue(legs, market), {
    source: sources.reprice,
  })
  return Array.from({ length: TESTED_MOVES }, (_, place) => {
    const move = testedMove(place)
    const where = `after move ${place + 1} of ${TESTED_MOVES}`
    const then = quantity(
      naming(`value${place}`, `v_${place + 1}`, `Value ${where}`, 'USD'),
      value(end.retarget(market.spot * (1 + move), linkedVix(market.vix, move, 0))),
      { source: sources.reprice },
    )
    return sheet.step(naming(`loss${place}`, `L_${place + 1}`, `Loss ${where}`, 'USD'), minus(now, then))
  })
}

/** Where the market stands after the move that loses most. */
function worstMarket(sheet: Worksheet, context: ExplainContext, losses: readonly Quantity[]): void {
  const place = losses.reduce((worst, { value }, i) => (value > losses[worst].value ? i : worst), 0)
  const move = quantity(naming('move', 'x', `Move ${place + 1} of ${TESTED_MOVES}`, 'fraction'), testedMove(place), {
    source: sources.riskBasedHaircuts,
  })
  const vix = quantity(
    naming('vixFollowing', 'V_link', 'VIX that goes with the move', 'VIX points'),
    linkedVix(context.market.vix, move.value, 0),
    { source: sources.spotVolLink },
  )
  sheet.further('After the move that loses most')
  sheet.step(naming('spotThen', 'S′', 'SPX then', 'points'), product(spotNow(context), sum(1, move)))
  sheet.step(naming('vixThen', 'V′', 'VIX then', 'VIX points'), just(vix))
}

/** The worst of ten moves of SPX, at least a fixed amount for each contract. */
export function explainPortfolioMargin(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Ten moves of SPX at once')
  const losses = lossesOf(sheet, context)
  sheet.section('Requirement')
  const worst = sheet.step(naming('worst', 'L', 'Worst loss', 'USD'), apply('max', 0, ...losses))
  const each = quantity(naming('minimum', 'm', 'Least for each contract', 'USD'), MINIMUM_PER_CONTRACT, {
    source: sources.riskBasedHaircuts,
  })
  const contracts = sheet.step(
    naming('contracts', 'n', 'Option contracts: four to a condor', 'contracts'),
    product(4, lotsNow(context)),
  )
  const margin = sheet.step(
    naming('portfolioMargin', 'R', 'Portfolio margin', 'USD'),
    apply('max', worst, product(each, contracts)),
    { value: context.condor.portfolioMarginUsd, source: sources.riskBasedHaircuts },
  )
  worstMarket(sheet, context, losses)
  return sheet.finish(
    'Portfolio margin',
    margin,
    'Ten equal steps from −8 % to +6 %, as the OCC tests a broad index; how VIX follows each is ours.',
  )
}
