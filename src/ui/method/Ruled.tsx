import { Terms } from '../terms/Terms.tsx'
import styles from './method.module.css'
import { RuleButton } from './RuleButton.tsx'

interface RuledProps {
  readonly text: string
  readonly rules: readonly string[]
}

/** A sentence and the ids of its rules. No paragraph: one may not hold the card that the ids open. */
export const Ruled = ({ text, rules }: RuledProps) => (
  <div className={styles.ruled}>
    <Terms text={text} /> <RuleButton rules={rules} />
  </div>
)
