import type { ReactNode } from 'react'
import type { ExplanationTopic } from '../../engine/index.ts'
import styles from './explainButton.module.css'
import { type OtherScenario, openExplanation } from './openTopics.ts'

interface ExplainButtonProps {
  readonly topic: ExplanationTopic
  /** "Credit": the button is called "Explain Credit". */
  readonly name: string
  /** Lets the button be pressed anywhere in the nearest positioned box around it. */
  readonly fillsBox?: boolean
  /** The id of the text in it that follows the finger: it ends the button's name. */
  readonly live?: string
  /** The scenario whose number it is, where that is not the one on the screen. */
  readonly other?: OtherScenario
  readonly children: ReactNode
}

/** The name of a number, which opens how that number comes about. */
export function ExplainButton({ topic, name, fillsBox, live, other, children }: ExplainButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-fills-box={fillsBox}
      aria-label={`Explain ${name}`}
      {...(live && { id: `${live}-explain`, 'aria-labelledby': `${live}-explain ${live}` })}
      aria-haspopup="dialog"
      onClick={() => openExplanation(topic, other)}
    >
      {children}
    </button>
  )
}
