import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import layout from '../layout/layout.module.css'
import { NO_DRAFT } from './draft.ts'

// Most visits never open it.
const Dialog = lazy(() => import('./ScenariosDialog.tsx').then(({ ScenariosDialog }) => ({ default: ScenariosDialog })))

/** Opens the scenarios saved in this browser. */
export function ScenariosButton() {
  const [isOpen, setIsOpen] = useState(false)
  const [draft, setDraft] = useState(NO_DRAFT)
  const close = () => setIsOpen(false)
  return (
    <>
      <button type="button" className={layout.plain} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        Scenarios
      </button>
      {isOpen ? (
        <ErrorBoundary fallback={<Missing onClose={close} />}>
          <Suspense fallback={null}>
            <Dialog draft={draft} onDraft={setDraft} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  )
}

function Missing({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className={layout.byHand} role="alert">
      <p>The saved scenarios could not be shown. Nothing is lost: the address bar holds the scenario on the screen.</p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  )
}
