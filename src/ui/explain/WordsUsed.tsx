import type { Explanation, Step } from '../../engine/index.ts'
import { Words } from '../terms/Terms.tsx'
import styles from './explain.module.css'

const namesIn = ({ name, quantities }: Step): string[] => [name, ...quantities.map(({ label }) => label)]

/** The terms that headings and labels of an explanation name, which have no room for a button in themselves. */
export function WordsUsed({ explanation: { title, sections, further } }: { readonly explanation: Explanation }) {
  const steps = [...sections, ...further].flatMap((section) => section.steps)
  return (
    <section className={styles.section} aria-label="Words">
      <Words heading={<h3>Words</h3>} texts={[title, ...steps.flatMap(namesIn)]} />
    </section>
  )
}
