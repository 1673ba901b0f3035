import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import {
  type EvaluateExplanation,
  type Explanation,
  type ExplanationTopic,
  evaluatePosition,
  evaluateSweep,
} from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { baseResults } from '../compare/baseResults.ts'
import { withShortDates } from '../format/dates.ts'
import { MEDIUM_QUERY } from '../layout/regions.ts'
import { useMediaQuery } from '../layout/useMediaQuery.ts'
import { useLiveValue } from '../live/useLive.ts'
import { statusWord } from '../method/checkOrder.ts'
import { Terms } from '../terms/Terms.tsx'
import { TermSection } from '../terms/termSection.ts'
import { DecisionView } from './DecisionView.tsx'
import styles from './explain.module.css'
import { closeExplanation, type OtherScenario, stepBack } from './openTopics.ts'
import { Provenance } from './Provenance.tsx'
import { quantityText } from './quantityText.ts'
import { Sections } from './Sections.tsx'
import { WordsUsed } from './WordsUsed.tsx'

export interface ExplainPanelProps {
  /** The part of the engine that is loaded beside the panel. */
  readonly explain: EvaluateExplanation
  readonly topic: ExplanationTopic
  /** The scenario it is worked out in; null for the one on the screen. */
  readonly other: OtherScenario | null
  readonly isNested: boolean
}

/** Worked out when the panel opens and each time a drag ends, never during one. */
function useExplanation(explain: EvaluateExplanation, topic: ExplanationTopic, other: OtherScenario | null) {
  const onScreen = useSyncExternalStore(lab.settled.subscribe, lab.settled.get)
  const pinned = useScenarioStore((state) => state.base)
  const settled = other?.scenario ?? onScreen
  const base = topic.kind === 'change' ? pinned : null
  return useMemo(() => {
    const against = base && baseResults(base)
    return explain(
      topic,
      evaluatePosition(settled),
      () => evaluateSweep(settled),
      against && { position: against.position, sweep: () => against.sweep },
    )
  }, [explain, topic, settled, base])
}

/** What is said where there is nothing to explain any more. */
const goneText = ({ kind }: ExplanationTopic): string =>
  kind === 'change' ? 'No base is pinned any more.' : 'The book no longer holds this leg or layer.'

/** The number, or what there is in its place; of a check its status too. */
function resultText({ result, decision }: Explanation): string {
  const number = result ? quantityText(result.value, result.unit) : null
  if (decision === null) return number ?? 'none'
  return number === null ? statusWord(decision) : `${number} · ${statusWord(decision)}`
}

/** The running text of an explanation in the order in which it is read. */
const textsOf = ({ note, sections, further }: Explanation): string[] =>
  [note, ...[...sections, ...further].flatMap(({ steps }) => steps.map((step) => step.note))].filter(
    (text) => typeof text === 'string',
  )

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
export function ExplainPanel({ explain, topic, other, isNested }: ExplainPanelProps) {
  const { dialog, isModal } = useDialog(topic)
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging && other === null)
  const explanation = useExplanation(explain, topic, other)
  const name = explanation ? withShortDates(explanation.title) : 'Not there any more'
  const title = other === null ? name : `${name}, ${other.name}`
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
            {resultText(explanation)}
          </p>
        )}
      </header>
      {explanation ? (
        <div className={styles.body} data-stale={isDragging}>
          <TermSection value={textsOf(explanation)}>
            {explanation.note === null ? null : (
              <p className={styles.note}>
                <Terms text={explanation.note} />
              </p>
            )}
            <Sections sections={explanation.sections} />
            {explanation.further.length > 0 && (
              <div className={styles.further}>
                <Sections sections={explanation.further} />
              </div>
            )}
            {explanation.decision === null ? null : <DecisionView decision={explanation.decision} />}
          </TermSection>
          <Provenance explanation={explanation} />
          <WordsUsed explanation={explanation} />
        </div>
      ) : (
        <p className={styles.body}>{goneText(topic)}</p>
      )}
    </dialog>
  )
}
