import { Staged } from '../live/Staged.tsx'
import { Viewed } from '../live/Viewed.tsx'
import { CondorFields } from './CondorFields.tsx'
import { CondorPicture } from './CondorPicture.tsx'
import { CondorPresets } from './CondorPresets.tsx'

/** Where the condor is placed: common ones in one step, on a picture, or by numbers. */
export function CondorEditor() {
  return (
    <Staged>
      <CondorPresets />
      <Viewed>
        <CondorPicture />
      </Viewed>
      <Viewed>
        <CondorFields />
      </Viewed>
    </Staged>
  )
}
