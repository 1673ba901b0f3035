import type { Section, Step } from '../../engine/index.ts'
import { withShortDates } from '../format/dates.ts'
import { Terms } from '../terms/Terms.tsx'
import styles from './explain.module.css'
import { Formula } from './formula/Formula.tsx'
import { Quantities } from './Quantities.tsx'

/** The steps of a calculation under their headings. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return sections.map(({ title, steps }) => (
    <section key={title} className={styles.section}>
      <h3>{title}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepItem key={step.result.id} step={step} />
        ))}
      </ol>
    </section>
  ))
}

function StepItem({ step }: { readonly step: Step }) {
  const { name, note, rules, quantities } = step
  return (
    <li>
      <h4>
        {withShortDates(name)}
        {rules.length > 0 && <span className={styles.rule}>{rules.join(', ')}</span>}
      </h4>
      <Formula step={step} />
      {note === undefined ? null : (
        <p className={styles.note}>
          <Terms text={note} />
        </p>
      )}
      <Quantities quantities={quantities} />
    </li>
  )
}
