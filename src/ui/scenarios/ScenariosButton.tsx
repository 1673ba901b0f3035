import { lazy, useState } from 'react'
import { DialogButton } from './DialogButton.tsx'
import { NO_DRAFT } from './draft.ts'

// Most visits never open it.
const Dialog = lazy(() => import('./dialogs.ts').then(({ ScenariosDialog }) => ({ default: ScenariosDialog })))

/** Opens the scenarios saved in this browser. */
export function ScenariosButton() {
  const [draft, setDraft] = useState(NO_DRAFT)
  return (
    <DialogButton
      label="Scenarios"
      lost="The saved scenarios could not be shown. Nothing is lost: the address bar holds the scenario on the screen."
    >
      {(close) => <Dialog draft={draft} onDraft={setDraft} onClose={close} />}
    </DialogButton>
  )
}
