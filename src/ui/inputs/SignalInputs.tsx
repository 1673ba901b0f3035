import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import styles from './inputs.module.css'
import { ParameterRow } from './ParameterRow.tsx'
import { signalBlocks } from './signalBlocks.ts'
import { signalText } from './signalText.ts'

/** What was read off elsewhere and how it is judged, with the score that it comes to. */
export function SignalInputs() {
  const hasScore = useLiveValue(lab.position, ({ sizing }) => sizing.plan.place !== null)
  return (
    <>
      <p className={styles.remark}>
        <LiveText sources={['position']} text={() => signalText(lab.position.get().sizing.plan.place)} />{' '}
        {hasScore ? (
          <ExplainButton topic={{ kind: 'method', reading: 'signalScore' }} name="Signal score">
            Explain
          </ExplainButton>
        ) : null}
      </p>
      {signalBlocks.map(({ title, keys }) => (
        <section key={title} className={styles.block} aria-label={title}>
          <h3>{title}</h3>
          {keys.map((key) => (
            <ParameterRow key={key} parameterKey={key} />
          ))}
        </section>
      ))}
    </>
  )
}
