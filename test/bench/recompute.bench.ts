import {
  evaluateFreshTheta,
  evaluatePayoff,
  evaluatePosition,
  evaluateSweep,
  evaluateVolatility,
} from '../../src/engine/index.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { measure } from './measure.ts'

/**
 * Everything the default screen shows, recomputed from the inputs: a nine-leg book (condor, VIX calls, two calendar
 * spreads), payoff at three dates x 201 points for condor, hedge and net with linked VIX, the sweep over 86 levels of
 * VIX with re-sizing at each and refinement at flips. The bar: 3 ms.
 */
const book = { ...defaultScenario, vix: 32, daysForward: 20 }

/** A fresh object and another VIX each time, so that nothing can be remembered from the call before. */
let step = 0
const next = () => ({ ...book, vix: 32 + (step++ % 7) / 10 })

measure(
  'Recompute (a dragged VIX needs only the first two rows together)',
  1,
  [
    {
      name: 'full: book, payoff, sweep',
      run: () => {
        const scenario = next()
        const position = evaluatePosition(scenario)
        return position.book.legs.length + 0 * (evaluatePayoff(position).spx[0] + evaluateSweep(scenario).vix[0])
      },
    },
    { name: 'book and sizing', run: () => evaluatePosition(next()).book.legs.length },
    {
      name: 'payoff (with its book)',
      run: () => {
        const position = evaluatePosition(next())
        return position.book.legs.length + 0 * evaluatePayoff(position).spx[0]
      },
    },
    { name: 'sweep over VIX', run: () => 9 + 0 * evaluateSweep(next()).vix[0] },
    {
      name: 'curve and P&L against VIX (with its book)',
      run: () => {
        const position = evaluatePosition(next())
        return position.book.legs.length + 0 * evaluateVolatility(position).vix[0]
      },
    },
    { name: 'theta against VIX, hedge re-sized', run: () => 9 + 0 * evaluateFreshTheta(next()).vix[0] },
  ],
  1e-12,
)
