import { type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'
import layout from '../layout/layout.module.css'

interface DialogButtonProps {
  readonly label: string
  /** What stands in the page where the dialog cannot be loaded. */
  readonly lost: string
  readonly children: (close: () => void) => ReactNode
}

/** A button of the header, and the dialog that is loaded when it is first pressed. */
export function DialogButton({ label, lost, children }: DialogButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <button type="button" className={layout.plain} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {label}
      </button>
      {isOpen ? (
        <ErrorBoundary fallback={<Lost onClose={close}>{lost}</Lost>}>
          <Suspense fallback={null}>{children(close)}</Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  )
}
