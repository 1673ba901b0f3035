import type { ExplanationTopic } from '../../engine/index.ts'
import { ExplainButton } from './ExplainButton.tsx'
import styles from './explainedCell.module.css'
import type { OtherScenario } from './openTopics.ts'

interface ExplainedCellProps {
  /** Null where nothing explains the number. */
  readonly topic: ExplanationTopic | null
  /** The number in words that tell it from the others of its table: "Hedge cost, base". */
  readonly name: string
  readonly text: string
  /** The scenario whose number it is; null for the one on the screen. */
  readonly other: OtherScenario | null
  readonly className?: string | undefined
  /** Its sign, which colour repeats. */
  readonly tone?: 'gain' | 'loss'
}

/** A number in a table that opens how it comes about, anywhere in its cell. */
export const ExplainedCell = ({ topic, name, text, other, className = '', tone }: ExplainedCellProps) => (
  <td className={topic === null ? className : `${styles.cell} ${className}`} data-tone={tone}>
    {topic === null ? (
      text
    ) : (
      <ExplainButton topic={topic} name={`${name}, ${text}`} {...(other && { other })} fillsBox>
        {text}
      </ExplainButton>
    )}
  </td>
)
