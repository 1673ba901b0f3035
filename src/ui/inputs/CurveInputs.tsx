import { curveHump, curveKeys, curveLevel, curveSlope } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { ArbitrageNote } from './ArbitrageNote.tsx'
import { CurveNodes } from './CurveNodes.tsx'
import { CurveShiftRow } from './CurveShiftRow.tsx'
import { curveShape } from './curveShape.ts'
import styles from './inputs.module.css'
import { ParameterRow } from './ParameterRow.tsx'
import { Reset } from './Reset.tsx'

/** Ours: from below the lowest close of VIX to where the curve stood in the worst weeks of 2008 and 2020. */
const LEVEL = { min: 9, max: 60, step: 0.1 }
/** Ours: M8 stood about 50 points below M1 in March 2020. */
const SLOPE = { min: -50, max: 20, step: 0.1 }
const HUMP = { min: -15, max: 15, step: 0.1 }

/** The VIX futures curve at today's VIX: its shape by name, level, slope and hump, eight prices, and how it moves. */
export function CurveInputs() {
  const isTypical = useScenarioStore(({ scenario }) => scenario.curveSource === 'typical')
  return (
    <>
      <p className={styles.remark}>
        <LiveText sources={['position']} text={() => curveShape(lab.position.get().curve.map(({ price }) => price))} />{' '}
        <ExplainButton topic={{ kind: 'method', reading: 'curveSpreads' }} name="the shape of the curve">
          Explain
        </ExplainButton>
      </p>
      <ArbitrageNote />
      <ParameterRow parameterKey="curveSource" />
      <CurveShiftRow label="Curve level" meaning="average of M1 to M8" shift={curveLevel} range={LEVEL}>
        <Reset parameterKeys={curveKeys} label="the curve" />
      </CurveShiftRow>
      <CurveShiftRow label="Curve slope" meaning="M8 less M1, level kept" shift={curveSlope} range={SLOPE} />
      <CurveShiftRow label="Curve hump" meaning="middle months against the ends" shift={curveHump} range={HUMP} />
      <CurveNodes />
      <ParameterRow parameterKey="curveVix" disabled={isTypical} />
      <ParameterRow parameterKey="curveResponse" />
      <ParameterRow parameterKey="rollShare" />
    </>
  )
}
