import { describe, expect, it } from 'vitest'
import { evaluate, evaluateHorizon } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { toAllocationRows, toAllocationStack } from '../../../src/ui/charts/allocation/allocationRows.ts'
import {
  allocationReading,
  allocationSentence,
  allocationTable,
} from '../../../src/ui/charts/allocation/allocationTexts.ts'
import { exposureText } from '../../../src/ui/charts/allocation/exposure.ts'
import { toBreakdownRows, toWaterfall } from '../../../src/ui/charts/breakdown/breakdownRows.ts'
import {
  breakdownReading,
  breakdownSentence,
  breakdownTable,
  NOT_HELD,
} from '../../../src/ui/charts/breakdown/breakdownTexts.ts'
import { toPayoffRows } from '../../../src/ui/charts/payoff/payoffRows.ts'
import { payoffReading, payoffSentence, payoffTable, payoffTitle } from '../../../src/ui/charts/payoff/payoffTexts.ts'
import { signedUsd, usd } from '../../../src/ui/format/format.ts'

const { position, payoff, sweep } = evaluate(defaultScenario)

describe('payoff', () => {
  const rows = toPayoffRows(payoff, position.inputs)
  const row = 60

  it('carries the engine’s curves and today’s marks unchanged', () => {
    expect(rows.values['net-expiry']).toBe(payoff.expiry.net)
    expect(rows.values['hedge-today']).toBe(payoff.today.hedge)
    expect(rows).toMatchObject({ spot: 6939.03, shortPut: 6300, shortCall: 7350, breakEvens: payoff.breakEvens })
  })

  it('reads in crosshair and table what the curves draw', () => {
    const [condor, hedge, net] = payoffReading(rows, row).lines.map(({ values }) => values)
    const { expiry, today } = payoff
    expect(condor).toEqual([signedUsd(expiry.condor[row] as number), signedUsd(today.condor[row] as number)])
    expect(hedge).toEqual([signedUsd(expiry.hedge[row] as number), signedUsd(today.hedge[row] as number)])
    expect(net).toEqual([signedUsd(expiry.net[row] as number), signedUsd(today.net[row] as number)])
    expect(payoffTable(rows).rows[row]).toEqual([
      payoff.spx[row],
      expiry.condor[row],
      expiry.hedge[row],
      expiry.net[row],
      today.condor[row],
      today.hedge[row],
      today.net[row],
    ])
  })

  it('has no hedge to draw where none is held', () => {
    expect(rows.hasHedge).toBe(true)
    const bare = evaluate({ ...defaultScenario, playbook: 'none' })
    expect(toPayoffRows(bare.payoff, bare.position.inputs).hasHedge).toBe(false)
  })

  it('has the what-if’s day between expiry and today, and a mark at its SPX, once something has moved', () => {
    const moved = evaluate({ ...defaultScenario, spotMovePct: -5, daysForward: 5 })
    const chosen = toPayoffRows(moved.payoff, moved.position.inputs)
    expect(rows.dates).toEqual(['expiry', 'today'])
    expect(chosen.dates).toEqual(['expiry', 'chosen', 'today'])
    expect(chosen.values['net-chosen']).toBe(moved.payoff.chosen?.net)
    expect(payoffReading(chosen, row).columns).toEqual(['At expiry', 'After 5 days', 'Today'])
    expect(payoffTable(chosen).columns.map(({ label }) => label)).toContain('Net, after 5 days')
    expect(rows.moved).toBeNull()
    expect(chosen.moved?.spot).toBeCloseTo(6592.08, 2)
    const { profit } = evaluateHorizon(moved.position)
    // Between two of the curve's levels the mark stands on a straight line.
    expect(Math.abs((chosen.moved?.net ?? 0) - profit.net.total)).toBeLessThan(20)
    expect(payoffSentence(chosen)).toMatch(/ What-if: \+\$26,\d{3} at SPX 6,592\.$/)
  })

  it('says in its title which days it shows and whether VIX is held', () => {
    const title = (changes: Partial<Scenario>) => payoffTitle({ ...defaultScenario, ...changes })
    expect(title({})).toBe('If SPX moves from here: P&L today and at expiry (20 Mar 2026)')
    expect(title({ daysForward: 1 })).toContain(': P&L today, in 1 day, at expiry')
    expect(title({ spotVol: 'held' })).toMatch(/^If SPX moves from here and VIX is held: P&L today and at/)
    expect(title({ spotVol: 'held', vixMove: 5 })).toContain('today, VIX moved, at expiry')
    expect(title({ vixMove: 5 })).not.toContain('VIX moved')
  })

  it('says how far a level lies from spot', () => {
    const x = Float64Array.of(6939.03 * 0.9, 6939.03 * 1.1)
    expect(payoffReading({ ...rows, x }, 0).heading).toBe('SPX 6,245 (−10.0 %)')
    expect(payoffReading({ ...rows, x }, 1).heading).toBe('SPX 7,633 (+10.0 %)')
  })

  it('says break-evens, best and worst in a sentence', () => {
    const net = Float64Array.of(-500, 300, -900)
    const small = { ...rows, x: Float64Array.of(6000, 7000, 8000), values: { ...rows.values, 'net-expiry': net } }
    expect(payoffSentence({ ...small, breakEvens: [6625, 7250] })).toBe(
      'Net P&L at expiry crosses zero at SPX 6,625 and 7,250; between 6,000 and 8,000 it is at best +$300 (at 7,000) and at worst −$900 (at 8,000).',
    )
    expect(payoffSentence({ ...small, breakEvens: [] })).toMatch(/^Net P&L at expiry does not cross zero here;/)
  })
})

describe('allocation', () => {
  const stack = toAllocationStack(sweep)
  const rows = toAllocationRows(stack, position)

  it('stacks the layers', () => {
    const row = sweep.vix.indexOf(40)
    const { first, second, third } = sweep.layers
    const sum = (first[row] ?? 0) + (second[row] ?? 0) + (third[row] ?? 0)
    expect(sum).toBeGreaterThan(0)
    expect(stack.edges.third[row]).toBeCloseTo(sum, 6)
    expect(allocationTable(rows).rows[row]?.at(-1)).toBeCloseTo(sum, 6)
    const reading = allocationReading(rows, row)
    expect(reading.heading).toBe('VIX 40.0')
    expect(reading.lines.find(({ key }) => key === 'all')?.values).toEqual([usd(sum)])
  })

  it('says at today’s VIX what the book holds, not what lies between two samples', () => {
    for (const layer of position.sizing.layers) expect(rows.atVix[layer.id]).toBe(layer.exposure)
    expect(rows.atVix.tenPercent / (0.1 * position.sizing.notional)).toBeCloseTo(1, 2)
  })

  it('names no layer that is not held', () => {
    const atVix = { first: 1500, second: 0, third: 0, tenPercent: 2000 }
    expect(allocationSentence({ ...rows, vix: 12, atVix })).toBe(
      'At VIX 12.0 the playbook would hold $1,500 (first $1,500); the 10 % rule $2,000.',
    )
    expect(allocationSentence({ ...rows, atVix: { ...atVix, first: 0 } })).toContain('would hold no hedge;')
  })

  it('writes exposures in the unit of their basis', () => {
    expect(exposureText(12_345, 'USD')).toBe('$12,345')
    expect(exposureText(320, 'USD per VIX point')).toBe('$320 per VIX point')
    expect([exposureText(1, 'contracts'), exposureText(2.5, 'contracts')]).toEqual(['1 contract', '2.5 contracts'])
  })
})

describe('breakdown', () => {
  const rows = toBreakdownRows(position.book)
  const { net, byLayer } = position.book

  it('always has condor, three layers and net; a layer without legs is absent', () => {
    expect(rows.map(({ id, held }) => [id, held])).toEqual([
      ['condor', true],
      ['first', true],
      ['second', true],
      ['third', false],
      ['net', true],
    ])
    expect(breakdownTable(rows, 'a day').rows[3]).toEqual(['Third layer', NOT_HELD, null, null, null, NOT_HELD])
  })

  it('treats a layer of zero contracts as absent', () => {
    const legs = position.book.legs.map((figures) =>
      figures.leg.layer === 'first' ? { ...figures, leg: { ...figures.leg, quantity: 0 } } : figures,
    )
    expect(toBreakdownRows({ ...position.book, legs })[1]?.held).toBe(false)
  })

  it.each(['theta', 'vega'] as const)('leads each bar of %s on from the last, down to net', (measure) => {
    const bars = toWaterfall(rows, measure)
    for (let index = 1; index < bars.length - 1; index += 1) expect(bars[index]?.from).toBe(bars[index - 1]?.to)
    const total = measure === 'theta' ? net.theta.total : net.oneFactorVegaUsd
    expect(bars[4]).toEqual({ from: 0, to: total })
    expect(bars[3]?.to).toBeCloseTo(total, 6)
  })

  it('reads the parts of theta and the running sum of vega', () => {
    expect(breakdownReading(rows, 1, 'theta', 'a day')?.lines.map(({ values }) => values[0])).toEqual([
      signedUsd(byLayer.first?.theta.decay ?? Number.NaN),
      signedUsd(byLayer.first?.theta.financing ?? Number.NaN),
      signedUsd(byLayer.first?.theta.roll ?? Number.NaN),
    ])
    const sum = (byLayer.condor?.oneFactorVegaUsd ?? Number.NaN) + (byLayer.first?.oneFactorVegaUsd ?? Number.NaN)
    expect(breakdownReading(rows, 1, 'vega', 'a day')?.lines.at(-1)?.values).toEqual([signedUsd(sum)])
    expect(breakdownReading(rows, 3, 'theta', 'a day')?.lines[0]?.values).toEqual([NOT_HELD])
    expect(breakdownReading(rows, 9, 'theta', 'a day')).toBeNull()
  })

  it('says condor, hedge and net in a sentence', () => {
    const row = (id: 'condor' | 'net', theta: number, vega: number) => ({
      id,
      label: id,
      held: true,
      theta,
      decay: theta,
      financing: 0,
      roll: 0,
      vega,
    })
    expect(breakdownSentence([row('condor', 190, -892), row('net', -201, 2819)], 'a day')).toBe(
      'Theta a day: condor +$190, hedge −$391, net −$201. Vega per VIX point: condor −$892, hedge +$3,711, net +$2,819.',
    )
  })
})
