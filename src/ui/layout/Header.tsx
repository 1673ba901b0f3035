import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { ABOUT_ID } from './about.ts'
import { CopyLink } from './CopyLink.tsx'
import { Lost } from './Lost.tsx'
import styles from './layout.module.css'
import { ThemeSwitch } from './ThemeSwitch.tsx'

// Figures and inputs do not wait for it.
const Tools = lazy(async () => ({ default: (await import('../scenarios/HeaderTools.tsx')).HeaderTools }))

export function Header() {
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={focusCharts}>
        Skip to the charts
      </button>
      <h1>ALVH Lab</h1>
      <p className={styles.subtitle}>SPX iron condor with a layered VIX hedge</p>
      <div className={styles.actions}>
        <ErrorBoundary fallback={<Lost>Undo, scenarios and Share could not be loaded.</Lost>}>
          <Suspense fallback={<span className={styles.toolsPlace} />}>
            <Tools />
          </Suspense>
        </ErrorBoundary>
        <button type="button" className={`${styles.plain} ${styles.aboutButton}`} popoverTarget={ABOUT_ID}>
          About
        </button>
        <span className={styles.wideOnly}>
          <ThemeSwitch />
        </span>
        <CopyLink />
      </div>
    </header>
  )
}

/** Past strip and inputs, to the tabs above the charts. A link to an anchor would overwrite the scenario in the address. */
const focusCharts = () =>
  document.querySelector<HTMLElement>('[role="tablist"][aria-label="Charts"] [aria-selected="true"]')?.focus()
