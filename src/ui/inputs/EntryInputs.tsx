import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { CondorReadings } from './CondorReadings.tsx'
import { entryTexts, profitSinceEntry } from './condorTexts.ts'
import { Subgroup } from './Group.tsx'
import { keysOf } from './groupKeys.ts'
import { ParameterRow } from './ParameterRow.tsx'

const withProfit = [...entryTexts, profitSinceEntry]

/** How the condor was entered and what quotes cost: closed until someone has a fill of their own. */
export function EntryInputs() {
  const isTyped = useLiveValue(lab.position, ({ condor }) => condor.creditSource !== 'model')
  return (
    <Subgroup title="Entry and quotes">
      {keysOf('entry').map((key) => (
        <ParameterRow key={key} parameterKey={key} />
      ))}
      <CondorReadings texts={isTyped ? withProfit : entryTexts} />
    </Subgroup>
  )
}
