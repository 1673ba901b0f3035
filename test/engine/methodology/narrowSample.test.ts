import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLIP_WIDTH, narrowSample } from '../../../src/engine/methodology/narrowSample.ts'

/** Narrows a function's change of sign between two levels and counts the samples it took. */
function narrowed(height: (vix: number) => number, from: number, to: number) {
  let samples = 0
  const sampleAt = (vix: number) => {
    samples++
    return { vix, height: height(vix) }
  }
  const [low, high] = narrowSample(sampleAt(from), sampleAt(to), (sample) => sample.height, sampleAt)
  return { low, high, samples: samples - 2 }
}

/** Samples that halving takes over one point. */
const HALVINGS = Math.ceil(Math.log2(1 / FLIP_WIDTH))

describe('narrowing a change of sign', () => {
  it('ends on both sides of it, within the width', () => {
    fc.assert(
      fc.property(fc.double({ min: 20.01, max: 20.99, noNaN: true }), fc.integer({ min: 1, max: 5 }), (root, power) => {
        const { low, high } = narrowed((vix) => Math.sign(vix - root) * Math.abs(vix - root) ** power, 20, 21)
        expect(high.vix - low.vix).toBeLessThanOrEqual(FLIP_WIDTH)
        expect(low.height).toBeLessThan(0)
        expect(high.height).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('takes half of the samples of halving or fewer where the height is smooth', () => {
    for (const height of [(vix: number) => vix - 20.3, (vix: number) => Math.exp(vix - 20.3) - 1]) {
      expect(narrowed(height, 20, 21).samples).toBeLessThanOrEqual(HALVINGS / 2)
    }
  })

  it('takes two samples more than halving at most, even across a jump', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20.001, max: 20.999, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (jumpAt, after) => {
          expect(narrowed((vix) => (vix < jumpAt ? -1 : after), 20, 21).samples).toBeLessThanOrEqual(HALVINGS + 2)
        },
      ),
    )
  })

  it('narrows falls as it narrows rises', () => {
    const { low, high } = narrowed((vix) => 20.25 - vix, 20, 21)
    expect(low.height).toBeGreaterThanOrEqual(0)
    expect(high.height).toBeLessThan(0)
  })
})
