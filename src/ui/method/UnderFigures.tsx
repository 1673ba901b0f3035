import { ErrorBoundary } from 'react-error-boundary'
import type { MethodFace } from '../../engine/index.ts'
import { BaseSlot } from '../compare/BaseSlot.tsx'
import { Lost } from '../layout/Lost.tsx'
import { TakesTurns } from '../live/TakesTurns.tsx'
import { CheckLine } from './CheckLine.tsx'
import styles from './checkLine.module.css'

/** The lines under the figures: what has changed against a pinned base, and the checks that do not pass. */
export const UnderFigures = ({ method }: { readonly method: MethodFace }) => (
  <TakesTurns rank="seldom">
    <BaseSlot />
    <section className={styles.line} aria-label="Checks that do not pass">
      <ErrorBoundary fallback={<Lost>The checks could not be loaded or worked out.</Lost>}>
        <CheckLine method={method} />
      </ErrorBoundary>
    </section>
  </TakesTurns>
)
