import type { BookSummary, ExplanationTopic, FigureId } from '../../engine/index.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import type { OtherScenario } from '../explain/openTopics.ts'
import { signedUsd, usd } from '../format/format.ts'
import styles from './method.module.css'

interface Row {
  readonly name: string
  readonly key: keyof BookSummary
  readonly text: (value: number) => string
  /** The figure whose explanation works the number out. */
  readonly figure?: FigureId
}

/** Over another stretch than a day theta is brought to one here, which the explanation of HR-13 does too. */
const topicOf = (figure: FigureId, { scenario }: OtherScenario): ExplanationTopic =>
  figure === 'netTheta' && scenario.thetaClock !== 'averaged'
    ? { kind: 'check', check: 'negativeTheta' }
    : { kind: 'figure', figure }

const rows: readonly Row[] = [
  { name: 'Net theta, a day', key: 'netThetaUsd', text: signedUsd, figure: 'netTheta' },
  { name: 'Net vega, a VIX point', key: 'netVegaUsd', text: signedUsd, figure: 'netVega' },
  { name: 'Max loss', key: 'maxLossUsd', text: usd, figure: 'maxLoss' },
  { name: 'Hedge cost', key: 'costUsd', text: usd, figure: 'hedgeCost' },
  { name: 'Margin', key: 'marginUsd', text: usd },
]

interface PreviewProps {
  readonly before: BookSummary
  readonly after: BookSummary
  /** The scenario that the step makes; null where its numbers are not those of a scenario by itself. */
  readonly made: OtherScenario | null
}

/** What a step changes, before and after. Each number opens how it comes about, in the scenario it belongs to. */
export function Preview({ before, after, made }: PreviewProps) {
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
        {rows.map(({ name, key, text, figure }) => (
          <tr key={key} data-changed={text(before[key]) !== text(after[key])}>
            <th scope="row">{name}</th>
            <td>
              {figure && made ? (
                <ExplainButton topic={topicOf(figure, made)} name={`${name}, before, ${text(before[key])}`} fillsBox>
                  {text(before[key])}
                </ExplainButton>
              ) : (
                text(before[key])
              )}
            </td>
            <td>
              {figure && made ? (
                <ExplainButton
                  topic={topicOf(figure, made)}
                  name={`${name}, after, ${text(after[key])}`}
                  other={made}
                  fillsBox
                >
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
