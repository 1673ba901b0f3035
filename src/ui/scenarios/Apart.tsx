import { useStore } from 'zustand'
import { savedScenarios } from '../../store/savedScenarios.ts'
import { saveBlob } from '../files/saveBlob.ts'
import styles from './scenarios.module.css'

/** What was stored and could not be read, offered as a file. */
export function Apart() {
  const apart = useStore(savedScenarios.state, (state) => state.apart)
  if (apart.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>Not readable</h3>
      <p>Some of what was stored here could not be read. It is kept as it was and can be downloaded.</p>
      <p className={styles.actions}>
        {apart.map((text, index) => (
          <button key={text} type="button" onClick={() => saveText(text)}>
            Download what was stored{apart.length > 1 && `, ${index + 1} of ${apart.length}`}
          </button>
        ))}
      </p>
    </section>
  )
}

const saveText = (text: string) => saveBlob(new Blob([text], { type: 'text/plain' }), 'alvh-lab-stored.txt')
