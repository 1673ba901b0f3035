import type { BookSummary, ExplanationTopic, FigureId, RemedyStep } from '../../engine/index.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import type { OtherScenario } from '../explain/openTopics.ts'
import { signedUsd, usd } from '../format/format.ts'
import styles from './method.module.css'

interface Row {
  readonly name: string
  readonly key: keyof BookSummary
  readonly text: (value: number) => string
  /** What works the number out in a scenario. */
  readonly topic: (made: OtherScenario) => ExplanationTopic
}

const ofFigure = (figure: FigureId) => (): ExplanationTopic => ({ kind: 'figure', figure })

const NET_THETA = { kind: 'figure', figure: 'netTheta' } as const

/** Over another stretch than a day theta is brought to one here. */
const thetaTopic = ({ scenario }: OtherScenario): ExplanationTopic =>
  scenario.thetaClock === 'averaged' ? NET_THETA : { kind: 'perDay', of: NET_THETA }

const rows: readonly Row[] = [
  { name: 'Net theta, a day', key: 'netThetaUsd', text: signedUsd, topic: thetaTopic },
  { name: 'Net vega, a VIX point', key: 'netVegaUsd', text: signedUsd, topic: ofFigure('netVega') },
  { name: 'Max loss', key: 'maxLossUsd', text: usd, topic: ofFigure('maxLoss') },
  { name: 'Hedge cost', key: 'costUsd', text: usd, topic: ofFigure('hedgeCost') },
  { name: 'Margin', key: 'marginUsd', text: usd, topic: () => ({ kind: 'method', reading: 'margin' }) },
]

interface PreviewProps {
  readonly before: BookSummary
  readonly after: BookSummary
  /** Which of the two are of a scenario by itself: of the one on the screen, and of the one that the step makes. */
  readonly opens: RemedyStep<unknown>['ofScenario']
  readonly made: OtherScenario
}

/** What a step changes, before and after. Each number opens how it comes about, in the scenario it belongs to. */
export function Preview({ before, after, opens, made }: PreviewProps) {
  return (
    <table className={styles.preview}>
      <caption className="visually-hidden">Before and after</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, key, text, topic }) => (
          <tr key={key} data-changed={text(before[key]) !== text(after[key])}>
            <th scope="row">{name}</th>
            <td>
              {opens.before ? (
                <ExplainButton topic={topic(made)} name={`${name}, before, ${text(before[key])}`} fillsBox>
                  {text(before[key])}
                </ExplainButton>
              ) : (
                text(before[key])
              )}
            </td>
            <td>
              {opens.after ? (
                <ExplainButton topic={topic(made)} name={`${name}, after, ${text(after[key])}`} other={made} fillsBox>
                  {text(after[key])}
                </ExplainButton>
              ) : (
                text(after[key])
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
