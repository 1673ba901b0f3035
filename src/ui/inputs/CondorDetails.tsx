import { CondorReadings } from './CondorReadings.tsx'
import { condorTexts } from './condorTexts.ts'
import { EntryInputs } from './EntryInputs.tsx'

/** What follows from the condor, and how it was entered. */
export const CondorDetails = () => (
  <>
    <CondorReadings texts={condorTexts} />
    <EntryInputs />
  </>
)
