import { type MouseEvent, useState } from 'react'
import type { MethodFace } from '../../engine/index.ts'
import { defaultScenario } from '../../scenario/defaultScenario.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { Subgroup } from './Group.tsx'
import { keysOf } from './groupKeys.ts'
import styles from './inputs.module.css'
import { ParameterRow } from './ParameterRow.tsx'
import { referenceTexts } from './referenceTexts.ts'

interface ReferenceInputsProps {
  /** The part of the engine that is loaded beside the inputs. */
  readonly method: Pick<MethodFace, 'markEntry' | 'NO_REFERENCE'>
}

/** The state marked as entry, which triggers compare today with: marked all at once, or set by hand. */
export function ReferenceInputs({ method }: ReferenceInputsProps) {
  const isMarked = useScenarioStore(({ scenario }) => scenario.refVix !== null)
  const [problem, setProblem] = useState<string | null>(null)

  const write = (patch: Partial<Scenario>) => {
    const outcome = scenarioStore.getState().edit(patch, { phase: 'commit', history: 'push' })
    setProblem(outcome.ok ? null : (outcome.problems[0]?.message ?? null))
  }

  const mark = () => write(method.markEntry(lab.position.get()))
  const forget = (event: MouseEvent<HTMLElement>) => {
    // The button goes with the entry.
    event.currentTarget.parentElement?.querySelector('button')?.focus()
    write({ ...method.NO_REFERENCE, refDate: defaultScenario.refDate })
  }

  return (
    <>
      <p className={styles.remark}>
        {isMarked
          ? 'Triggers compare today with the entry marked:'
          : 'No entry is marked: triggers that compare today with it do not apply.'}
      </p>
      {isMarked && <MarkedState />}
      <div className={styles.action}>
        <button type="button" onClick={mark}>
          {isMarked ? 'Mark again' : 'Mark this state as entry'}
        </button>
        {isMarked && (
          <button type="button" onClick={forget}>
            Forget
          </button>
        )}
      </div>
      <div className={styles.warning} role="alert">
        {problem}
      </div>
      <Subgroup title="Set the entry by hand">
        {keysOf('reference').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </Subgroup>
    </>
  )
}

function MarkedState() {
  const scenario = useScenarioStore((state) => state.scenario)
  return (
    <dl className={styles.readings}>
      {referenceTexts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text(scenario)}</dd>
        </div>
      ))}
    </dl>
  )
}
