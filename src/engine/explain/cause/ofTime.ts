import { bookValue, bookValuer } from '../../book/valueBook.ts'
import { HorizonMarket } from '../../market/shock.ts'
import { minus } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { moveOf } from '../sections/marketThen.ts'
import { sources } from '../sources.ts'
import { causeOf } from './addUp.ts'
import type { CauseTask } from './task.ts'

/** Decay or financing of each leg over the days of the what-if. */
export const driftTerms = (task: CauseTask, cause: 'decay' | 'financing'): Quantity[] => {
  const source = cause === 'decay' ? sources.black76 : sources.costOfCarry
  const word = cause === 'decay' ? 'Decay' : 'Financing'
  return task.legs
    .filter(({ profit }) => profit.attribution[cause] !== 0)
    .map(({ number, name, leg, profit }) =>
      quantity(naming(`term${number}`, `G_${number}`, `${word} of ${name}`, 'USD'), profit.attribution[cause], {
        // What a swap loses by the day is no option's decay: it is repriced.
        source: leg.contract.kind === 'varianceSwap' ? sources.reprice : source,
      }),
    )
}

/** Theta of the layer over the days of the what-if; what decay and financing leave of it is roll. */
export function rollStep(task: CauseTask): Quantity {
  const { sheet, context, held, attribution } = task
  const { market } = context
  const { days } = moveOf(context)
  const origin = { source: sources.reprice }
  const { label } = held.holder
  const still = new HorizonMarket(market, days).retarget(market.spot, market.vix)
  const now = quantity(naming('valueNow', 'v', `Value of ${label} now`, 'USD'), bookValue(held.legs, market), origin)
  const later = quantity(
    naming('valueStill', 'v′', `Value of ${label} then, had SPX and VIX not moved`, 'USD'),
    bookValuer(held.legs, market, days)(still),
    origin,
  )
  sheet.section('What time does')
  const theta = sheet.step(
    naming('theta', 'Θ', `Theta of ${label} over the days that pass`, 'USD'),
    minus(later, now),
    {
      value: attribution.decay + attribution.financing + attribution.roll,
      ...origin,
    },
  )
  sheet.section('Roll')
  const parts = (['decay', 'financing'] as const).map((cause) => causeOf(attribution, cause, held.layer))
  const [decay, financing] = [parts[0] ?? 0, parts[1] ?? 0]
  return sheet.step(naming('result', 'G_roll', `Roll of ${label}`, 'USD'), minus(minus(theta, decay), financing), {
    value: attribution.roll,
    ...origin,
  })
}
