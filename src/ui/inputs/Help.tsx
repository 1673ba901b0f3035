import { useId } from 'react'
import type { Parameter } from '../../scenario/parameterKinds.ts'
import styles from './help.module.css'

/** A quiet "?" that opens what a parameter means and where its value comes from. */
export function Help({ parameter }: { readonly parameter: Parameter }) {
  const id = useId()
  const { label, help, source } = parameter
  return (
    <>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={`About ${label}`}>
        ?
      </button>
      <div id={id} popover="auto" className={styles.card}>
        <p className={styles.title}>{label}</p>
        <p>{help}</p>
        <p className={styles.source}>
          {source.kind === 'ours' && <em>Ours, editable. </em>}
          {source.text}.
        </p>
      </div>
    </>
  )
}
