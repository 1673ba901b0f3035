import styles from './scenarios.module.css'

interface ImportFileProps {
  readonly problem: string | null
  readonly onFiles: (files: readonly File[]) => void
}

export function ImportFile({ problem, onFiles }: ImportFileProps) {
  return (
    <section className={styles.section}>
      <h3>From a file</h3>
      <p className={styles.actions}>
        <label className={styles.fileButton}>
          Import JSON
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])]
              // So that the same file, mended, can be chosen again.
              currentTarget.value = ''
              if (files.length > 0) onFiles(files)
            }}
          />
        </label>
        <span className={styles.quiet}>or drop the file here.</span>
      </p>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </section>
  )
}
