import type { MethodTexts } from '../../engine/index.ts'
import styles from './aboutMethod.module.css'

/** The words of the method and of the market, and names that come without a rule. */
export function Glossary({ texts: { glossary, NO_RULE } }: { readonly texts: MethodTexts }) {
  return (
    <section aria-label="Glossary">
      <h2>Glossary</h2>
      <details className={styles.answer}>
        <summary>{glossary.length} terms</summary>
        <dl className={styles.rules}>
          {glossary.map(({ term, also, definition, source, withoutRule }) => (
            <div key={term}>
              <dt>
                {term}
                {also.length > 0 && <small className={styles.quiet}> also {also.join(', ')}</small>}
              </dt>
              <dd>
                {definition}
                {withoutRule ? ` ${NO_RULE}` : ''}
              </dd>
              {source === null ? null : <dd className={styles.quiet}>{source}.</dd>}
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
