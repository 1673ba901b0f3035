import { useId } from 'react'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { Viewed } from '../live/Viewed.tsx'
import { type Figure, figures } from './figureTexts.ts'
import styles from './panels.module.css'

/** The six figures that are always in view. */
export function Figures() {
  return (
    <section className={styles.figures} aria-label="Figures">
      {figures.map((figure) => (
        <FigureCell key={figure.name} figure={figure} />
      ))}
    </section>
  )
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  const id = useId()
  // The sweep over VIX takes longest of all: what is read from it takes turns.
  const Cell = figure.sources.includes('sweep') ? Viewed : 'div'
  return (
    <Cell className={styles.figure}>
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
    </Cell>
  )
}
