import { bookValue } from '../../book/valueBook.ts'
import { crashGain, crashMarket } from '../../methodology/crash.ts'
import type { Leg } from '../../product/leg.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { minus, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

interface Part {
  readonly id: 'condor' | 'hedge'
  readonly label: string
}

/** Value of legs now and after the fall. */
function values({ market }: ExplainContext, legs: readonly Leg[], { id, label }: Part): [Quantity, Quantity] {
  const now = bookValue(legs, market)
  const origin = { source: sources.reprice }
  return [
    quantity(naming(`${id}Now`, `v_${id}`, `Value of ${label} now`, 'USD'), now, origin),
    quantity(
      naming(`${id}Then`, `v′_${id}`, `Value of ${label} after SPX falls by 20 % at once, all following`, 'USD'),
      now + crashGain(legs, market, crashMarket(market)),
      origin,
    ),
  ]
}

/** What the hedge gains in the fall of BW-11 over what the condor loses; null where the condor loses nothing. */
export function explainCrashCover(context: ExplainContext): Explanation {
  const legs = context.book.legs.map(({ leg }) => leg)
  const sheet = new Worksheet()
  sheet.section('In the fall')
  const [condorNow, condorThen] = values(
    context,
    legs.filter(({ layer }) => layer === 'condor'),
    { id: 'condor', label: 'the condor' },
  )
  const [hedgeNow, hedgeThen] = values(
    context,
    legs.filter(({ layer }) => layer !== 'condor'),
    { id: 'hedge', label: 'the hedge' },
  )
  const loss = sheet.step(naming('loss', 'L', 'Loss of the condor', 'USD'), minus(condorNow, condorThen), {
    rules: ['BW-11'],
  })
  const gain = sheet.step(naming('gain', 'G', 'Gain of the hedge', 'USD'), minus(hedgeThen, hedgeNow))
  if (!(loss.value > 0)) return sheet.finish('Cover in a 20 % fall', null, 'The condor loses nothing in the fall.')
  sheet.section('Cover')
  const cover = sheet.step(naming('cover', 'x', 'Cover', 'fraction'), quotient(gain, loss))
  return sheet.finish('Cover in a 20 % fall', cover, 'SPX falls by 20 % at once; VIX, its curve and VVIX follow.')
}
