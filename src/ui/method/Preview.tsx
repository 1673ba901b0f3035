import type { BookSummary } from '../../engine/index.ts'
import { signedUsd, usd } from '../format/format.ts'
import styles from './method.module.css'

const rows: readonly { name: string; key: keyof BookSummary; text: (value: number) => string }[] = [
  { name: 'Net theta, a day', key: 'netThetaUsd', text: signedUsd },
  { name: 'Net vega, a VIX point', key: 'netVegaUsd', text: signedUsd },
  { name: 'Max loss', key: 'maxLossUsd', text: usd },
  { name: 'Hedge cost', key: 'costUsd', text: usd },
  { name: 'Margin', key: 'marginUsd', text: usd },
]

/** What a step changes, before and after. */
export function Preview({ before, after }: { readonly before: BookSummary; readonly after: BookSummary }) {
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
        {rows.map(({ name, key, text }) => (
          <tr key={key} data-changed={text(before[key]) !== text(after[key])}>
            <th scope="row">{name}</th>
            <td>{text(before[key])}</td>
            <td>{text(after[key])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
