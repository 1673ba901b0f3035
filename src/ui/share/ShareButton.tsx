import { lazy } from 'react'
import { DialogButton } from '../scenarios/DialogButton.tsx'

// Most visits never open it.
const Dialog = lazy(() => import('../scenarios/dialogs.ts').then(({ ShareDialog }) => ({ default: ShareDialog })))

/** Opens what a scenario can be passed on by: link, code, files. */
export const ShareButton = () => (
  <DialogButton label="Share" lost="Share could not be shown. The address bar holds the scenario on the screen.">
    {(close) => <Dialog onClose={close} />}
  </DialogButton>
)
