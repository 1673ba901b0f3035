import { type MethodTexts, type RuleRecord, sourceKeys } from '../../engine/index.ts'
import { Positions } from '../method/Positions.tsx'
import { Terms } from '../terms/Terms.tsx'
import styles from './aboutMethod.module.css'

/** Where a rule is carried out, in words. */
function carriedOut({ implementation }: RuleRecord): string {
  switch (implementation.kind) {
    case 'code':
      return `Carried out in src/${implementation.module}.`
    case 'context':
      return 'Context: an input you set, with no invented effect.'
    case 'later':
      return `Not in the program yet: ${implementation.what}.`
  }
}

/** Every rule in this project's words, source by source, then where the sources disagree. */
export function RuleBook({ texts }: { readonly texts: MethodTexts }) {
  const { disagreements, rules, sources } = texts
  return (
    <section aria-label="The rules">
      <h2>The rules</h2>
      {sourceKeys.map((source) => (
        <details key={source} className={styles.answer}>
          <summary>
            {source}: {sources[source].title}
          </summary>
          <dl className={styles.rules}>
            {rules
              .filter((rule) => rule.source === source)
              .map((rule) => (
                <div key={rule.id}>
                  <dt>{rule.id}</dt>
                  <dd>
                    <Terms text={rule.statement} />
                  </dd>
                  <dd>Stated: {rule.stated}</dd>
                  {rule.ours !== null && <dd>Ours: {rule.ours}</dd>}
                  <dd className={styles.quiet}>{carriedOut(rule)}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
      <details className={styles.answer}>
        <summary>Where the sources disagree</summary>
        <dl className={styles.rules}>
          {disagreements.map((text) => (
            <div key={text.id}>
              <dt>
                {text.id}: {text.matter}
              </dt>
              <dd>
                <Positions text={text} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
