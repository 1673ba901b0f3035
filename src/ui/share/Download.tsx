import { useId, useState } from 'react'
import { loadMethod } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { saveBlob } from '../files/saveBlob.ts'
import { messageOf } from '../format/errors.ts'
import { downloadScenario, fileName } from '../scenarios/downloadScenario.ts'
import scenarios from '../scenarios/scenarios.module.css'
import { CopyText } from './CopyText.tsx'
import { embedSnippet } from './embedSnippet.ts'
import { orderTicket } from './orderTicket.ts'
import styles from './share.module.css'
import { summaryMarkdown } from './summary.ts'

/** The scenario as files and texts. */
export function Download({ link }: { readonly link: string }) {
  const id = useId()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')

  const saveSummary = async () => {
    try {
      const { evaluateChecks } = await loadMethod()
      const position = lab.position.get()
      const checks = evaluateChecks(position)
      const text = summaryMarkdown({ position, sweep: lab.sweep.get(), checks, link, name })
      saveBlob(new Blob([text], { type: 'text/markdown' }), fileName(name, 'md'))
      setProblem('')
    } catch (error) {
      setProblem(`The summary was not made: ${messageOf(error)}.`)
    }
  }

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
          <span role="status" className={styles.problem}>
            {problem}
          </span>
        </div>
      </div>
      <p className={styles.quiet}>PNG, SVG and CSV of a chart are saved by the buttons under the chart.</p>
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
