import { useId } from 'react'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { TakesTurns } from '../live/TakesTurns.tsx'
import { type Figure, figures } from './figureTexts.ts'
import styles from './panels.module.css'

/** The six figures that are always in view. */
export function Figures() {
  return (
    <section className={styles.figures} aria-label="Figures">
      <TakesTurns rank="often">
        {figures.map((figure) => (
          <FigureCell key={figure.name} figure={figure} />
        ))}
      </TakesTurns>
    </section>
  )
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  const id = useId()
  return (
    <div className={styles.figure}>
      <span className={styles.figureName}>
        <ExplainButton topic={{ kind: 'figure', figure: figure.id }} name={figure.name} fillsBox>
          <span id={`${id}-name`}>{figure.name}</span>
        </ExplainButton>
      </span>
      <LiveText
        className={styles.figureValue}
        labelledBy={`${id}-name`}
        describedBy={`${id}-detail`}
        sources={figure.sources}
        text={() => figure.value(lab.position.get(), lab.sweep.get)}
      />
      <LiveText
        id={`${id}-detail`}
        className={styles.figureDetail}
        sources={figure.sources}
        text={() => figure.detail(lab.position.get(), lab.sweep.get)}
      />
    </div>
  )
}
