import type { Disagreement } from '../../engine/index.ts'
import { Terms } from '../terms/Terms.tsx'
import styles from './method.module.css'
import { RuleButton } from './RuleButton.tsx'

/** What each source says, and what the program does. */
export const Positions = ({ text }: { readonly text: Disagreement }) => (
  <>
    <ul className={styles.positions}>
      {text.positions.map(({ source, says, rules }) => (
        <li key={`${source} ${says}`}>
          <b>{source}</b> <Terms text={says} /> <RuleButton rules={rules} />
        </li>
      ))}
    </ul>
    <p className={styles.quiet}>
      <Terms text={text.program} />
    </p>
  </>
)
