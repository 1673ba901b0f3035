import { autoNumber, date } from '../parameterKinds.ts'

interface Marked {
  link: string
  label: string
  unit: string
  min: number
  max: number
  step: number
}

const marked = (definition: Marked) =>
  autoNumber({ ...definition, group: 'reference', default: null, autoLabel: 'not marked' })

const curveAt = (days: number) =>
  marked({
    link: `ref${days}`,
    label: `Curve at ${days} days at entry`,
    unit: 'points',
    min: 1,
    max: 400,
    step: 0.05,
  })

/** The state marked as "entry": triggers compare today with it. Set all at once by marking. */
export const referenceParameters = {
  refDate: date({
    link: 'refd',
    label: 'Date of entry',
    group: 'reference',
    min: '2004-01-01',
    max: '2040-12-31',
    default: '2026-01-30',
  }),
  refSpx: marked({ link: 'refs', label: 'SPX at entry', unit: 'points', min: 100, max: 30_000, step: 1 }),
  refVix: marked({ link: 'refv', label: 'VIX at entry', unit: 'points', min: 1, max: 400, step: 0.1 }),
  refCurve30: curveAt(30),
  refCurve60: curveAt(60),
  refCurve90: curveAt(90),
  refCurve120: curveAt(120),
  refFrontSpread: marked({ link: 'refm', label: 'M1 − M2 at entry', unit: 'points', min: -400, max: 400, step: 0.05 }),
  refLowerBreakEven: marked({
    link: 'refl',
    label: 'Lower break-even at entry',
    unit: 'points',
    min: -30_000,
    max: 60_000,
    step: 1,
  }),
  refUpperBreakEven: marked({
    link: 'refu',
    label: 'Upper break-even at entry',
    unit: 'points',
    min: -30_000,
    max: 60_000,
    step: 1,
  }),
  refVolatilityUsd: marked({
    link: 'refb',
    label: 'Loss through volatility at entry',
    unit: 'USD',
    min: -1_000_000,
    max: 1_000_000,
    step: 1,
  }),
}
