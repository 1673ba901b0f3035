import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { figures } from '../panels/figureTexts.ts'
import { baseResults } from './baseResults.ts'
import styles from './compare.module.css'
import { comparedFigures, differenceText } from './comparedFigures.ts'

/** What each of the six figures is now less the base's, under the figure it belongs to; follows the finger. */
export function FigureChanges({ base }: { readonly base: Scenario }) {
  const { position, sweep } = baseResults(base)
  const was = { position, sweep: () => sweep }
  return (
    <>
      <p className={styles.changesTitle}>Change from the base</p>
      <dl className={styles.changes}>
        {figures.map(({ id, name, sources, value }) => (
          <div key={id} className={styles.change} data-figure={id}>
            <dt className={styles.changeName}>
              {name}
              <span className="visually-hidden"> against the base</span>
            </dt>
            <dd>
              <ExplainButton topic={{ kind: 'change', of: { kind: 'figure', figure: id } }} name={`change of ${name}`}>
                <LiveText
                  className={styles.difference}
                  sources={sources}
                  text={() =>
                    differenceText(comparedFigures[id], was, { position: lab.position.get(), sweep: lab.sweep.get })
                  }
                />
              </ExplainButton>{' '}
              <span className={styles.was}>
                <ExplainButton
                  topic={{ kind: 'figure', figure: id }}
                  name={`${name} of the base, ${value(position, was.sweep)}`}
                  other={{ scenario: base, name: 'base' }}
                >
                  base {value(position, was.sweep)}
                </ExplainButton>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
