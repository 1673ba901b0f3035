import type { ThetaParts } from '../../book/figures.ts'
import type { Clock } from '../../market/calendar/clock.ts'
import { discountFactor, spxForward } from '../../market/marketState.ts'
import { black76Price } from '../../pricing/black76.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import type { ExplainContext } from '../context.ts'
import { minus, product } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import type { OptionWorking } from './black76.ts'
import type { GreekScale } from './optionGreeks.ts'
import { thetaUnit } from './theta.ts'

/** Decay and financing of an option position. */
export interface OptionDrift {
  readonly decay: Quantity
  readonly financing: Quantity
}

/**
 * decay = M D (B at T - h, forward and vol fixed - B);  financing = M (D' B' - D B at T - h),
 * B' with the forward of the later date where the forward drifts.
 */
export function optionDrift(
  sheet: Worksheet,
  context: ExplainContext,
  option: OptionWorking,
  scale: GreekScale,
  { clock, parts, driftingForward }: { clock: Clock; parts: ThetaParts; driftingForward: boolean },
): OptionDrift {
  const { market, thetaHorizon } = context
  const laterYears = Math.max(0, clock.days - thetaHorizon.days) / DAYS_PER_YEAR
  const { strike, vol, right, undiscounted } = option
  const origin = { source: sources.black76 }
  const priceAt = (forward: number) => black76Price(right === 'call', forward, strike.value, vol.value, laterYears)
  const when = thetaHorizon.days === 1 ? 'a day later' : 'at the end of the stretch'
  const aged = quantity(
    naming('aged', 'B_aged', `Undiscounted price ${when}, forward and volatility fixed`, undiscounted.unit),
    priceAt(option.forward.value),
    origin,
  )
  const drifted = driftingForward
    ? quantity(
        naming('drifted', 'B_later', `Undiscounted price ${when} on that day’s forward`, undiscounted.unit),
        priceAt(spxForward(market, laterYears)),
        origin,
      )
    : aged
  const laterDiscount = quantity(
    naming('laterDiscount', 'D_later', `Discount factor ${when}`, 'number'),
    discountFactor(market, laterYears),
    { source: sources.costOfCarry },
  )
  const { quantity: size, multiplier, discount } = scale
  const unit = thetaUnit(context)
  const decay = sheet.step(
    naming('decay', 'decay', 'Decay', unit),
    product(size, multiplier, discount, minus(aged, undiscounted)),
    { value: parts.decay, source: sources.black76 },
  )
  const carried = minus(product(laterDiscount, drifted), product(discount, aged))
  const financing = sheet.step(naming('financing', 'fin', 'Financing', unit), product(size, multiplier, carried), {
    value: parts.financing,
    source: sources.costOfCarry,
  })
  return { decay, financing }
}
