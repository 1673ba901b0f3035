import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOf, roundStep, roundTicks, snapOutwards, withMargin } from '../../../src/ui/charts/scale/domain.ts'

const domains = fc
  .tuple(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.double({ min: 1e-3, max: 1e7, noNaN: true }))
  .map(([min, span]) => ({ min, max: min + span }))
const steps = fc.integer({ min: 2, max: 40 })

describe('round steps', () => {
  it.each([
    { span: 1650, most: 17, step: 100 },
    { span: 252_000, most: 12, step: 25_000 },
    { span: 81, most: 4, step: 25 },
    { span: 10, most: 10, step: 1 },
    { span: 0.3, most: 3, step: 0.1 },
  ])('parts $span into at most $most pieces of $step', ({ span, most, step }) => {
    expect(roundStep(span, most)).toBeCloseTo(step, 12)
  })

  it('is 1 where there is no span', () => {
    expect(roundStep(0, 5)).toBe(1)
  })
})

describe('snapping outwards', () => {
  it('widens to multiples of the step', () => {
    expect(snapOutwards({ min: -79_550, max: 151_139 }, 12)).toEqual({ min: -80_000, max: 160_000 })
  })

  it('leaves round bounds where they are', () => {
    expect(snapOutwards({ min: -100, max: 400 }, 5)).toEqual({ min: -100, max: 400 })
  })

  it('never cuts the data off and never widens by a whole step', () => {
    fc.assert(
      fc.property(domains, steps, (domain, most) => {
        const step = roundStep(domain.max - domain.min, most)
        const snapped = snapOutwards(domain, most)
        const dust = step * 1e-6
        expect(snapped.min).toBeLessThanOrEqual(domain.min + dust)
        expect(snapped.max).toBeGreaterThanOrEqual(domain.max - dust)
        expect(domain.min - snapped.min).toBeLessThan(step + dust)
        expect(snapped.max - domain.max).toBeLessThan(step + dust)
      }),
    )
  })
})

describe('ticks', () => {
  it('are the multiples of the step inside the domain', () => {
    expect(roundTicks({ min: 9, max: 90 }, 10)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90])
    expect(roundTicks({ min: -80_000, max: 160_000 }, 5)).toEqual([-50_000, 0, 50_000, 100_000, 150_000])
  })

  it('do not part what is counted in whole numbers', () => {
    expect(roundTicks({ min: 0, max: 1.2 }, 6, 1)).toEqual([0, 1])
    expect(roundTicks({ min: 0, max: 12 }, 6, 1)).toEqual([0, 2, 4, 6, 8, 10, 12])
  })

  it('write zero without a sign', () => {
    expect(roundTicks({ min: -1, max: 1 }, 2).some((tick) => Object.is(tick, -0))).toBe(false)
  })

  it('stay inside the domain, at most one more than the pieces', () => {
    fc.assert(
      fc.property(domains, steps, (domain, most) => {
        const ticks = roundTicks(domain, most)
        const dust = (domain.max - domain.min) * 1e-6
        expect(ticks.length).toBeLessThanOrEqual(most + 1)
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(domain.min - dust)
          expect(tick).toBeLessThanOrEqual(domain.max + dust)
        }
      }),
    )
  })
})

describe('extents', () => {
  it('span all arrays and what has to be included, skipping what is not finite', () => {
    expect(extentOf([Float64Array.of(3, Number.NaN, 7), [5]], [0])).toEqual({ min: 0, max: 7 })
  })

  it('are a unit interval where there is nothing', () => {
    expect(extentOf([[]])).toEqual({ min: 0, max: 1 })
  })

  it('get a margin on the sides that are not the zero line', () => {
    expect(withMargin({ min: -50, max: 50 }, 0.1)).toEqual({ min: -60, max: 60 })
    expect(withMargin({ min: 0, max: 100 }, 0.1)).toEqual({ min: 0, max: 110 })
  })
})
