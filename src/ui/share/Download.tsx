import { useId, useState } from 'react'
import { loadMethod } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { saveBlob } from '../files/saveBlob.ts'
import { Lost } from '../layout/Lost.tsx'
import { downloadScenario, fileName } from '../scenarios/downloadScenario.ts'
import scenarios from '../scenarios/scenarios.module.css'
import { CopyText } from './CopyText.tsx'
import { embedSnippet } from './embedSnippet.ts'
import { orderTicket } from './orderTicket.ts'
import styles from './share.module.css'
import { summaryMarkdown } from './summary.ts'
import { useSaving } from './useSaving.ts'

const loadScreen = () => import('./screen/saveScreen.ts')

/** The scenario as files and texts. */
export function Download({ link }: { readonly link: string }) {
  const id = useId()
  const [name, setName] = useState('')
  const { problem, lost, saving } = useSaving()

  const saveSummary = saving('summary', loadMethod, ({ evaluateChecks }) => {
    const position = lab.position.get()
    const checks = evaluateChecks(position)
    const text = summaryMarkdown({ position, sweep: lab.sweep.get(), checks, link, name })
    saveBlob(new Blob([text], { type: 'text/markdown' }), fileName(name, 'md'))
  })

  return (
    <section className={scenarios.section}>
      <h3>Download</h3>
      <div className={scenarios.form}>
        <label htmlFor={id}>Name (optional)</label>
        <input id={id} value={name} maxLength={80} onChange={(event) => setName(event.currentTarget.value)} />
        <div className={scenarios.actions}>
          <button type="button" onClick={() => downloadScenario({ name, note: '' })}>
            JSON
          </button>
          <button type="button" onClick={saveSummary}>
            Markdown summary
          </button>
          <button type="button" onClick={saving('picture', loadScreen, ({ savePicture }) => savePicture(name))}>
            PNG of the charts
          </button>
          <button type="button" onClick={saving('table', loadScreen, ({ saveTables }) => saveTables(name))}>
            CSV of charts and legs
          </button>
          <span role="status" className={styles.problem}>
            {problem}
          </span>
        </div>
      </div>
      {lost === null ? null : <Lost>{lost}</Lost>}
      <p className={styles.quiet}>
        PNG and CSV hold all charts of the open tab; a single one is saved by the buttons under it.
      </p>
      <CopyText label="Legs at model prices" button="Copy legs" text={orderTicket(lab.position.get())} rows={4} />
      <CopyText
        label="HTML that shows the link within another page"
        button="Copy embed snippet"
        text={embedSnippet(link, name.trim() || 'ALVH Lab')}
        rows={3}
      />
    </section>
  )
}
