import { useId } from 'react'
import { parameterOf } from '../../scenario/parameters.ts'
import { curveLevel, curveNodeKeys, shiftShownCurve } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { dayAndMonth } from '../format/dates.ts'
import { fixed } from '../format/format.ts'
import { LiveRange } from '../live/LiveRange.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import { curveShape } from './curveShape.ts'
import { commitEdits } from './editing.ts'
import styles from './inputs.module.css'
import { NumberRow } from './NumberRow.tsx'
import { ParameterRow } from './ParameterRow.tsx'
import { Reset } from './Reset.tsx'
import row from './row.module.css'

/** Ours: from below the lowest close of VIX to where the curve stood in the worst weeks of 2008 and 2020. */
const LEVEL = { min: 9, max: 60, step: 0.1 }

/** The VIX futures curve at today's VIX: eight prices, their level, and the name of their shape. */
export function CurveInputs() {
  const levelId = useId()
  const settlements = useLiveValue(lab.position, ({ curve }) => curve.map(({ settlement }) => settlement).join(' '))
  const dates = settlements.split(' ')
  return (
    <>
      <p className={styles.remark}>
        <LiveText sources={['position']} text={() => curveShape(lab.position.get().curve.map(({ price }) => price))} />
      </p>
      <div className={row.row} data-slider>
        <div className={row.label}>
          <span id={levelId}>Curve level</span>
        </div>
        <LiveRange
          label="Curve level"
          className={row.slider}
          {...LEVEL}
          read={() => curveLevel(lab.position.get())}
          write={(level, phase) =>
            scenarioStore.getState().edit(shiftShownCurve(lab.scenario.get(), lab.position.get(), level), { phase }).ok
          }
          release={commitEdits}
          valueText={(level) => `${fixed(level, 2)}, average of M1 to M8`}
        />
        <LiveText className={row.figure} sources={['position']} text={() => fixed(curveLevel(lab.position.get()), 2)} />
        <Reset parameterKeys={[...curveNodeKeys, 'curveVix']} label="the curve" />
      </div>
      <div className={styles.nodes}>
        {curveNodeKeys.map((key, index) => {
          const parameter = parameterOf(key)
          if (parameter.kind !== 'number') return null
          const settlement = dates[index]
          return (
            <NumberRow
              key={key}
              parameterKey={key}
              parameter={parameter}
              detail={settlement && dayAndMonth(settlement)}
              compact
            />
          )
        })}
      </div>
      <ParameterRow parameterKey="curveVix" />
    </>
  )
}
