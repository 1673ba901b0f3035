import { useId } from 'react'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { type Figure, figures } from '../panels/figureTexts.ts'
import { baseResults } from './baseResults.ts'
import styles from './compare.module.css'
import { comparedFigures, differenceText } from './comparedFigures.ts'

/** What each of the six figures is now less the base's, under the figure it belongs to; follows the finger. */
export function FigureChanges({ base }: { readonly base: Scenario }) {
  return (
    <>
      <p className={styles.changesTitle}>Change from the base</p>
      <dl className={styles.changes}>
        {figures.map((figure) => (
          <FigureChange key={figure.id} figure={figure} base={base} />
        ))}
      </dl>
    </>
  )
}

interface FigureChangeProps {
  readonly figure: Figure
  readonly base: Scenario
}

/** The change opens how it comes about, and so does the base's own figure. */
function FigureChange({ figure: { id, name, sources, value }, base }: FigureChangeProps) {
  const differenceId = useId()
  const { position, sweep } = baseResults(base)
  const was = { position, sweep: () => sweep }
  const wasText = `base ${value(position, was.sweep)}`
  const topic = { kind: 'figure', figure: id } as const
  return (
    <div className={styles.change} data-figure={id}>
      <dt className={styles.changeName}>
        {name}
        <span className="visually-hidden"> against the base</span>
      </dt>
      <dd>
        <ExplainButton topic={{ kind: 'change', of: topic }} name={`change of ${name}`} live={differenceId} fillsBox>
          <LiveText
            id={differenceId}
            className={styles.difference}
            sources={sources}
            text={() =>
              differenceText(comparedFigures[id], was, { position: lab.position.get(), sweep: lab.sweep.get })
            }
          />
        </ExplainButton>{' '}
        <span className={styles.was}>
          <ExplainButton topic={topic} name={`${name}, ${wasText}`} other={{ scenario: base, name: 'base' }}>
            {wasText}
          </ExplainButton>
        </span>
      </dd>
    </div>
  )
}
