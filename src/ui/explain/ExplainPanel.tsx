import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { type EvaluateExplanation, type ExplanationTopic, evaluatePosition, evaluateSweep } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { withShortDates } from '../format/dates.ts'
import { MEDIUM_QUERY } from '../layout/regions.ts'
import { useMediaQuery } from '../layout/useMediaQuery.ts'
import { useLiveValue } from '../live/useLive.ts'
import styles from './explain.module.css'
import { closeExplanation, stepBack } from './openTopics.ts'
import { Provenance } from './Provenance.tsx'
import { quantityText } from './quantityText.ts'
import { Sections } from './Sections.tsx'

export interface ExplainPanelProps {
  /** The part of the engine that is loaded beside the panel. */
  readonly explain: EvaluateExplanation
  readonly topic: ExplanationTopic
  readonly isNested: boolean
}

/** Worked out when the panel opens and each time a drag ends, never during one. */
function useExplanation(explain: EvaluateExplanation, topic: ExplanationTopic) {
  const settled = useSyncExternalStore(lab.settled.subscribe, lab.settled.get)
  return useMemo(
    () => explain(topic, evaluatePosition(settled), () => evaluateSweep(settled)),
    [explain, topic, settled],
  )
}

/** Beside the charts where there is room, over the page where there is not; each new topic starts at its top. */
function useDialog(topic: ExplanationTopic) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isModal = useMediaQuery(MEDIUM_QUERY)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element || !isModal) return
    element.showModal()
    return () => element.close()
  }, [isModal])
  const shown = useRef<ExplanationTopic>(null)
  useLayoutEffect(() => {
    if (shown.current === topic) return
    shown.current = topic
    dialog.current?.scrollTo?.(0, 0)
    dialog.current?.querySelector('button')?.focus({ preventScroll: true })
  })
  return { dialog, isModal }
}

/** A number as a worked calculation. It stays open while the scenario changes. */
export function ExplainPanel({ explain, topic, isNested }: ExplainPanelProps) {
  const { dialog, isModal } = useDialog(topic)
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const explanation = useExplanation(explain, topic)
  const title = explanation ? withShortDates(explanation.title) : 'Not in the book'
  return (
    <dialog
      ref={dialog}
      open={!isModal}
      className={styles.panel}
      aria-label={`How ${title} comes about`}
      onCancel={(event) => {
        event.preventDefault()
        closeExplanation()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeExplanation()
      }}
    >
      <header className={styles.head}>
        <div className={styles.bar}>
          {isNested ? (
            <button type="button" onClick={stepBack}>
              ← Back
            </button>
          ) : null}
          <h2>{title}</h2>
          <button type="button" className={styles.close} onClick={closeExplanation}>
            Close
          </button>
        </div>
        {explanation && (
          <p className={styles.result} data-stale={isDragging}>
            {explanation.result ? quantityText(explanation.result.value, explanation.result.unit) : 'none'}
          </p>
        )}
      </header>
      {explanation ? (
        <div className={styles.body} data-stale={isDragging}>
          {explanation.note === null ? null : <p className={styles.note}>{explanation.note}</p>}
          <Sections sections={explanation.sections} />
          {explanation.further.length > 0 && (
            <div className={styles.further}>
              <Sections sections={explanation.further} />
            </div>
          )}
          <Provenance explanation={explanation} />
        </div>
      ) : (
        <p className={styles.body}>The book no longer holds this leg or layer.</p>
      )}
    </dialog>
  )
}
