import { lazy, useState } from 'react'
import type { DistanceUnit } from '../../scenario/strikeUnits.ts'
import { OnDemand } from '../inputs/OnDemand.tsx'
import { ParameterRow } from '../inputs/ParameterRow.tsx'
import { Segmented } from '../inputs/Segmented.tsx'
import styles from './condor.module.css'

// Loaded when strikes are first set by something else than themselves.
const DistanceRow = lazy(async () => ({ default: (await import('./DistanceRow.tsx')).DistanceRow }))

const SOLD = ['shortPut', 'shortCall'] as const

const UNITS: readonly { readonly value: 'strike' | DistanceUnit; readonly label: string }[] = [
  { value: 'strike', label: 'Strike' },
  { value: 'delta', label: 'Delta' },
  { value: 'points', label: 'Points' },
  { value: 'sd', label: 'SD' },
]

/** The sold strikes as numbers: the strikes themselves, their deltas, or their distances from SPX. */
export function CondorFields() {
  const [unit, setUnit] = useState<'strike' | DistanceUnit>('strike')
  return (
    <>
      <div className={styles.choice}>
        <span aria-hidden="true">Set by</span>
        <Segmented label="Short strikes set by" options={UNITS} value={unit} onChange={setUnit} />
      </div>
      {SOLD.map((which) =>
        unit === 'strike' ? (
          <ParameterRow key={which} parameterKey={which} />
        ) : (
          <OnDemand key={`${which} ${unit}`}>
            <DistanceRow which={which} unit={unit} />
          </OnDemand>
        ),
      )}
    </>
  )
}
