import type { LabInputs } from '../../inputs.ts'
import { all, compares, otherwise, said, when } from '../decision.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck, Working } from './checkCase.ts'

/** A MACD histogram today and the day before, and the line between rise and fall. */
interface Histogram {
  readonly today: Quantity
  readonly before: Quantity
  readonly zero: Quantity
}

type Key = 'macdVix' | 'macdVvix'
const BEFORE = { macdVix: 'macdVixBefore', macdVvix: 'macdVvixBefore' } as const satisfies Record<Key, keyof LabInputs>

function histogramOf(check: CheckCase, key: Key, label: string, index: string): Histogram {
  check.sheet.section('Histogram')
  return {
    today: check.entered(label, 'today', `h_${index}`, input(key, `${label} as entered`)),
    before: check.given(
      'Histogram the day before',
      'before',
      `h′_${index}`,
      input(BEFORE[key], `${label}, day before, as entered`),
    ),
    zero: quantity(
      naming('zero', 'h_0', 'Zero line', key === 'macdVix' ? 'VIX points' : 'number'),
      0,
      ours('the sources say growing and slowing and give no test'),
    ),
  }
}

const isGrowing = ({ today, before, zero }: Histogram) => all(compares(today, '>', zero), compares(today, '>', before))

const diverges = ({ method }: CheckCase) =>
  said('The A/D line is marked as diverging', method.signals.adDivergence === 'on')

/** HR-4: falling from above zero is the entry signal; growing asks to wait. */
export const explainEntryMomentum: ExplainCheck = (check) => {
  const histogram = histogramOf(check, 'macdVix', 'MACD histogram of VIX', 'VIX')
  const { today, before, zero } = histogram
  return {
    result: today,
    rulings: [
      when('broken', all(compares(before, '>', zero), compares(today, '<', before))),
      when('watch', isGrowing(histogram)),
      otherwise('pass'),
    ],
  }
}

/** RB-2. */
export const explainEarlyFirstLayer: ExplainCheck = (check): Working => {
  const histogram = histogramOf(check, 'macdVix', 'MACD histogram of VIX', 'VIX')
  return {
    result: histogram.today,
    rulings: [when('broken', all(isGrowing(histogram), diverges(check))), otherwise('pass')],
  }
}

/** BW-5: the signal of VVIX/VIX, which the A/D line confirms. */
export const explainRatioMomentum: ExplainCheck = (check): Working => {
  const histogram = histogramOf(check, 'macdVvix', 'MACD histogram of VVIX/VIX', 'VVIX/VIX')
  const growing = isGrowing(histogram)
  return {
    result: histogram.today,
    rulings: [when('broken', all(growing, diverges(check))), when('watch', growing), otherwise('pass')],
  }
}
