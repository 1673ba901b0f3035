import { ArbitrageNote } from './ArbitrageNote.tsx'
import { keysOf } from './groupKeys.ts'
import { LockNote } from './LockNote.tsx'
import { ParameterRow } from './ParameterRow.tsx'

/** What this project has decided where its sources leave it open. */
export const AssumptionInputs = () => (
  <>
    <LockNote />
    <ArbitrageNote />
    <ParameterRow parameterKey="thetaClock" />
    {keysOf('assumptions').map((key) => (
      <ParameterRow key={key} parameterKey={key} />
    ))}
  </>
)
