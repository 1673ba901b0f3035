import type { Explanation } from '../../engine/index.ts'
import { parameterKeys, parameterOf } from '../../scenario/parameters.ts'
import styles from './explain.module.css'
import { RuleTexts } from './RuleTexts.tsx'

/** The name of the field that holds a parameter, in words a reader finds on the screen. */
function fieldName(parameter: string | undefined): string | null {
  const key = parameterKeys.find((candidate) => candidate === parameter)
  return key ? parameterOf(key).label : null
}

/** The rules and the sources a calculation rests on; what was entered needs no source. */
export function Provenance({ explanation: { rules, sources } }: { readonly explanation: Explanation }) {
  const cited = sources.filter(({ kind }) => kind !== 'input')
  if (rules.length === 0 && cited.length === 0) return null
  return (
    <footer className={styles.section}>
      {rules.length > 0 && (
        <>
          <h3>Rules</h3>
          <RuleTexts ids={rules} />
        </>
      )}
      {cited.length > 0 && (
        <>
          <h3>Sources</h3>
          <ul className={styles.sources}>
            {cited.map(({ text, parameter }) => (
              <li key={`${text} ${parameter}`}>
                {text}
                {fieldName(parameter) !== null && ` (field “${fieldName(parameter)}”)`}.
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  )
}
