import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { ABOUT_ID, RISK_NOTE } from './about.ts'
import { Lost } from './Lost.tsx'
import styles from './layout.module.css'

// Read on request; the risk note itself always stands in the footer.
const Text = lazy(async () => ({ default: (await import('./AboutText.tsx')).AboutText }))

/** The note on the program; what cannot be loaded is replaced by the risk note. */
export const About = () => (
  <ErrorBoundary fallback={<Lost>{RISK_NOTE} More could not be loaded.</Lost>}>
    <Suspense fallback={null}>
      <Text />
    </Suspense>
  </ErrorBoundary>
)

/** The note as a popover of the platform: closed by Escape, by a click elsewhere and by its button. */
export function AboutPopover() {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <div
      id={ABOUT_ID}
      popover="auto"
      role="dialog"
      aria-label="About ALVH Lab"
      className={`${styles.about} stack`}
      onToggle={(event) => {
        if (event.newState === 'open') setWasOpened(true)
      }}
    >
      <div className={styles.aboutHead}>
        <button type="button" popoverTarget={ABOUT_ID} popoverTargetAction="hide">
          Close
        </button>
      </div>
      {wasOpened ? <About /> : null}
    </div>
  )
}
