import {
  Area,
  Bar,
  BarChart,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { BookFigures, LabInputs, PayoffResult, PositionResult, SweepResult } from '../../../../src/engine/index.ts'
import { toAllocationRows, toAllocationStack } from '../../../../src/ui/charts/allocation/allocationRows.ts'
import { type Measure, toBreakdownRows, toWaterfall } from '../../../../src/ui/charts/breakdown/breakdownRows.ts'
import { type PayoffSeries, toPayoffRows } from '../../../../src/ui/charts/payoff/payoffRows.ts'

/** Heights of the app's plots on a wide screen, px. */
const PAYOFF_HEIGHT = 384
const ALLOCATION_HEIGHT = 320
const BARS_HEIGHT = 152

/** Recharts' animation is off everywhere: under a finger it would only fall behind. */
const STILL = { dot: false, isAnimationActive: false } as const

const X_AXIS = { type: 'number', domain: ['dataMin', 'dataMax'] } as const

interface PayoffPlainProps {
  readonly payoff: PayoffResult
  readonly inputs: LabInputs
}

export function PayoffPlain({ payoff, inputs }: PayoffPlainProps) {
  const { x, values, breakEvens, spot } = toPayoffRows(payoff, inputs)
  const series = Object.keys(values) as PayoffSeries[]
  const data = Array.from(x, (spx, index) => ({
    spx,
    band: [payoff.band?.low[index] ?? 0, payoff.band?.high[index] ?? 0],
    ...Object.fromEntries(series.map((name) => [name, values[name]?.[index]])),
  }))
  return (
    <ResponsiveContainer width="100%" height={PAYOFF_HEIGHT}>
      <ComposedChart data={data}>
        <CartesianGrid vertical={false} />
        <XAxis {...X_AXIS} dataKey="spx" />
        <YAxis />
        <Tooltip />
        <Legend />
        {payoff.band ? <Area dataKey="band" stroke="none" {...STILL} /> : null}
        {series.map((name) => (
          <Line key={name} dataKey={name} {...STILL} />
        ))}
        {[spot, ...breakEvens].map((level) => (
          <ReferenceLine key={level} x={level} />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  )
}

interface AllocationPlainProps {
  readonly sweep: SweepResult
  readonly position: PositionResult
}

export function AllocationPlain({ sweep, position }: AllocationPlainProps) {
  const { x, values, vix } = toAllocationRows(toAllocationStack(sweep), position)
  const { first, second, third, tenPercent } = values
  const data = Array.from(x, (level, index) => ({
    vix: level,
    first: first[index],
    second: second[index],
    third: third[index],
    tenPercent: tenPercent[index],
  }))
  return (
    <ResponsiveContainer width="100%" height={ALLOCATION_HEIGHT}>
      <ComposedChart data={data}>
        <CartesianGrid vertical={false} />
        <XAxis {...X_AXIS} dataKey="vix" />
        <YAxis />
        <Tooltip />
        <Legend />
        <Area dataKey="first" stackId="layers" {...STILL} />
        <Area dataKey="second" stackId="layers" {...STILL} />
        <Area dataKey="third" stackId="layers" {...STILL} />
        <Line dataKey="tenPercent" {...STILL} />
        <ReferenceLine x={vix} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

interface BreakdownPlainProps {
  readonly book: BookFigures
  readonly measure: Measure
}

export function BreakdownPlain({ book, measure }: BreakdownPlainProps) {
  const rows = toBreakdownRows(book)
  const bars = toWaterfall(rows, measure)
  const data = rows.map(({ label }, index) => ({ label, reach: [bars[index]?.from ?? 0, bars[index]?.to ?? 0] }))
  return (
    <ResponsiveContainer width="100%" height={BARS_HEIGHT}>
      <BarChart data={data} layout="vertical">
        <CartesianGrid horizontal={false} />
        <XAxis type="number" />
        <YAxis type="category" dataKey="label" width={90} />
        <Tooltip />
        <ReferenceLine x={0} />
        <Bar dataKey="reach" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
