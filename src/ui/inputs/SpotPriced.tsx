import { lab } from '../../store/live.ts'
import { withShortDates } from '../format/dates.ts'
import { fixed } from '../format/format.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import styles from './inputs.module.css'

const optionAt = (index: number) => lab.position.get().spotPriced[index]

/** Every VIX option of the hedge with its price on its own future and the wrong one on spot VIX. */
export function SpotPriced() {
  const names = useLiveValue(lab.position, ({ spotPriced }) => spotPriced.map(({ name }) => name).join('|'))
  if (names === '') return <p className={styles.remark}>The hedge holds no VIX option here.</p>
  const text = (index: number, pick: (option: NonNullable<ReturnType<typeof optionAt>>) => number) => () => {
    const option = optionAt(index)
    return option ? fixed(pick(option), 2) : ''
  }
  return (
    <table className={styles.spotPriced}>
      <caption className="visually-hidden">VIX options priced on their own future and, wrongly, on spot VIX</caption>
      <thead>
        <tr>
          <th scope="col">Points</th>
          <th scope="col">Right: on its future</th>
          <th scope="col">Wrong: on spot VIX</th>
        </tr>
      </thead>
      <tbody>
        {names.split('|').map((name, index) => (
          <tr key={name}>
            <th scope="row">{withShortDates(name)}</th>
            <td>
              <LiveText sources={['position']} text={text(index, ({ price }) => price)} />{' '}
              <span className={styles.on}>
                on <LiveText sources={['position']} text={text(index, ({ future }) => future)} />
              </span>
            </td>
            <td>
              <LiveText sources={['position']} text={text(index, ({ wrongPrice }) => wrongPrice)} />{' '}
              <span className={styles.on}>
                on <LiveText sources={['position']} text={text(index, ({ spot }) => spot)} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
