import { lab } from '../../store/live.ts'
import { LiveText } from '../live/LiveText.tsx'
import styles from './inputs.module.css'
import { ParameterRow } from './ParameterRow.tsx'
import { signalBlocks } from './signalBlocks.ts'
import { signalText } from './signalText.ts'

/** What was read off elsewhere and how it is judged, with the score that it comes to. */
export function SignalInputs() {
  return (
    <>
      <p className={styles.remark}>
        <LiveText sources={['position']} text={() => signalText(lab.position.get().sizing.plan.place)} />
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
