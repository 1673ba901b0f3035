import { describe, expect, it } from 'vitest'
import { evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import { scenario } from '../../support/opening.ts'

describe('sweep over VIX', () => {
  const sweep = evaluateSweep(scenario())

  it('shows at each VIX what the strip shows when it is set there', () => {
    for (const vix of [9, 14, 15, 20, 25, 32, 90]) {
      const i = sweep.vix.indexOf(vix)
      const { sizing, book } = evaluatePosition(scenario({ vix }))
      expect(sweep.netTheta[i], `VIX ${vix}`).toBeCloseTo(book.net.theta.total, 6)
      for (const layer of sizing.layers) expect(sweep.layers[layer.id][i]).toBeCloseTo(layer.exposure, 6)
      expect(sweep.tenPercent[i]).toBeCloseTo(0.1 * sizing.notional, 6)
    }
  })

  it('does not depend on today’s VIX', () => {
    expect(evaluateSweep(scenario({ vix: 40 }))).toEqual(sweep)
  })

  it('finds the opening scenario’s flips: a jump at the regime edge 15, and back in the low twenties', () => {
    expect(sweep.flipPoints.map(({ turns, jump }) => ({ turns, jump }))).toEqual([
      { turns: 'negative', jump: true },
      { turns: 'positive', jump: expect.any(Boolean) },
    ])
    expect(sweep.flipPoints[0].vix).toBeCloseTo(15, 5)
  })

  it('net theta is on opposite sides of zero just beside a flip point', () => {
    for (const { vix, turns } of sweep.flipPoints) {
      const thetaAt = (level: number) => evaluatePosition(scenario({ vix: level })).book.net.theta.total
      const [before, after] = [thetaAt(vix - 1e-4), thetaAt(vix + 1e-4)]
      expect(turns === 'negative' ? [before >= 0, after < 0] : [before < 0, after >= 0]).toEqual([true, true])
    }
  })

  it('a condor without hedge does not flip here', () => {
    expect(evaluateSweep(scenario({ playbook: 'none' })).flipPoints).toEqual([])
  })
})
