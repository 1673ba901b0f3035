import { useMemo } from 'react'
import type { MethodTexts, StudyFace, WorkedAnswer } from '../../engine/index.ts'
import { defaultScenario } from '../../scenario/defaultScenario.ts'
import { workedScenarios } from '../../scenario/workedScenarios.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import type { OtherScenario } from '../explain/openTopics.ts'
import { Readings } from '../method/Readings.tsx'
import { Ruled } from '../method/Ruled.tsx'
import { Terms } from '../terms/Terms.tsx'
import styles from './aboutMethod.module.css'

interface WorkedAnswersProps {
  readonly study: StudyFace
  readonly texts: MethodTexts
}

/** The questions of the five articles, each with the scenario it describes and what the rules give there. */
export function WorkedAnswers({ study, texts }: WorkedAnswersProps) {
  const answers = useMemo(() => study.evaluateWorkedAnswers(defaultScenario, workedScenarios(defaultScenario)), [study])
  return (
    <section aria-label="Worked answers">
      <h2>Five questions, answered by computing</h2>
      {answers.map((answer) => (
        <details key={answer.source} className={styles.answer}>
          <summary>{answer.question}</summary>
          <Answer answer={answer} />
          <p className={styles.quiet}>
            <cite>{texts.sources[answer.source].title}</cite> {texts.PUBLICATION}.
          </p>
        </details>
      ))}
    </section>
  )
}

const scenarioOf = ({ source, scenario }: WorkedAnswer): OtherScenario => ({
  scenario: { ...defaultScenario, ...scenario },
  name: `in the question of ${source}`,
})

const open = (answer: WorkedAnswer) => scenarioStore.getState().replaceScenario(scenarioOf(answer).scenario)

const Answer = ({ answer }: { readonly answer: WorkedAnswer }) => (
  <div className="stack">
    <p>
      <Terms text={answer.setting} />
    </p>
    <ol className={styles.points}>
      {answer.points.map((point) => (
        <li key={point.sentence}>
          <Ruled text={point.sentence} rules={point.rules} />
          <Readings readings={point.readings} of={scenarioOf(answer)} />
        </li>
      ))}
    </ol>
    <button type="button" onClick={() => open(answer)}>
      Open this scenario
    </button>
  </div>
)
