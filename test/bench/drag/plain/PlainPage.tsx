import { useState } from 'react'
import { evaluatePayoff, evaluatePosition, evaluateSweep } from '../../../../src/engine/index.ts'
import { defaultScenario } from '../../../../src/scenario/defaultScenario.ts'
import { AllocationPlain, BreakdownPlain, PayoffPlain } from './PlainCharts.tsx'

/** The default charts from the same engine and the same rows, all of it worked out and rendered at every step. */
export function PlainPage() {
  const [vix, setVix] = useState(defaultScenario.vix)
  const scenario = { ...defaultScenario, vix }
  const position = evaluatePosition(scenario)
  return (
    <>
      <input
        type="range"
        aria-label="VIX today"
        min={9}
        max={90}
        step={0.01}
        value={vix}
        onChange={(event) => setVix(event.currentTarget.valueAsNumber)}
      />
      <PayoffPlain payoff={evaluatePayoff(position)} inputs={position.inputs} />
      <div className="pair">
        <AllocationPlain sweep={evaluateSweep(scenario)} position={position} />
        <div>
          <BreakdownPlain book={position.book} measure="theta" />
          <BreakdownPlain book={position.book} measure="vega" />
        </div>
      </div>
    </>
  )
}
