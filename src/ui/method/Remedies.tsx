import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import {
  evaluatePosition,
  type LabInputs,
  type RemedyResult,
  type RemedyStep,
  type StudyFace,
} from '../../engine/index.ts'
import type { Problem } from '../../scenario/checks.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { Terms } from '../terms/Terms.tsx'
import styles from './method.module.css'
import { Preview } from './Preview.tsx'
import { Readings } from './Readings.tsx'
import { RuleButton } from './RuleButton.tsx'
import { useSettled } from './useSettled.ts'

type Patch = Partial<LabInputs>

/** Actions the method names: those asked for here, then the others. */
export function Remedies({ study }: { readonly study: StudyFace }) {
  const remedy = useCallback((scenario: Scenario) => study.evaluateRemedies(evaluatePosition(scenario)), [study])
  const remedies = useSettled(remedy)
  const asked = remedies.filter((each) => each.asked)
  return (
    <>
      <p className={styles.quiet}>
        {asked.length === 0 ? 'No check or trigger asks for one here; any can be tried.' : 'Asked for here:'}
      </p>
      <RemedyList remedies={asked} />
      {asked.length > 0 && <p className={styles.quiet}>Others that can be tried:</p>}
      <RemedyList remedies={remedies.filter((each) => !each.asked)} />
    </>
  )
}

const RemedyList = ({ remedies }: { readonly remedies: readonly RemedyResult<Patch>[] }) => (
  <ul className={styles.list}>
    {remedies.map((remedy) => (
      <RemedyItem key={remedy.id} remedy={remedy} />
    ))}
  </ul>
)

/** Its steps are worked out while it is open. */
function RemedyItem({ remedy }: { readonly remedy: RemedyResult<Patch> }) {
  const [isOpen, setIsOpen] = useState(false)
  const offer = useMemo(() => (isOpen ? remedy.offer() : null), [isOpen, remedy])
  return (
    <li className={styles.item}>
      <details className={styles.step} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{remedy.title}</summary>
        <p>
          <Terms text={remedy.sentence} />
        </p>
        <div>
          <RuleButton rules={remedy.rules} />
        </div>
        {offer?.problem ? <p className={styles.problem}>{offer.problem}</p> : null}
        {offer?.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </details>
    </li>
  )
}

/** One step: looked at before it is applied. Applying makes a new scenario, which the browser's Back undoes. */
function Step({ step }: { readonly step: RemedyStep<Patch> }) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const settled = useSyncExternalStore(lab.settled.subscribe, lab.settled.get)
  const made = { scenario: { ...settled, ...step.patch }, name: `after “${step.title}”` }
  const apply = () => {
    const outcome = scenarioStore.getState().edit(step.patch, { phase: 'commit', history: 'push' })
    setProblems(outcome.ok ? [] : outcome.problems)
  }
  return (
    <section className={styles.draft} aria-label={step.title}>
      <h3>{step.title}</h3>
      <p>
        <Terms text={step.sentence} />
      </p>
      <Preview before={step.before} after={step.after} opens={step.ofScenario} made={made} />
      <Readings readings={step.readings} />
      <button type="button" aria-label={`Apply: ${step.title}`} onClick={apply}>
        Apply
      </button>
      {problems.map(({ message }) => (
        <p key={message} className={styles.problem} role="alert">
          {message}
        </p>
      ))}
    </section>
  )
}
