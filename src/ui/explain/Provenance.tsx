import type { Explanation } from '../../engine/index.ts'
import type { ParameterGroup } from '../../scenario/parameterKinds.ts'
import { parameterKeys, parameterOf } from '../../scenario/parameters.ts'
import styles from './explain.module.css'
import { RuleTexts } from './RuleTexts.tsx'

/** Where the fields of a group stand, as the screen calls it. */
const places: Readonly<Record<ParameterGroup, string>> = {
  market: 'Market',
  condor: 'Condor',
  entry: 'Condor',
  curve: 'VIX curve',
  hedge: 'Hedge',
  custom: 'Hedge',
  whatIf: 'What if, afterwards',
  signals: 'Signals',
  account: 'Account',
  reference: 'Entry',
  rules: 'Rules',
  assumptions: 'Assumptions',
  projection: 'Projection',
}

/** The field that holds a parameter and where it stands, in words a reader finds on the screen. */
function fieldName(parameter: string | undefined): string | null {
  const key = parameterKeys.find((candidate) => candidate === parameter)
  if (!key) return null
  const { label, group } = parameterOf(key)
  return `field “${label}” under ${places[group]}`
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
                {fieldName(parameter) !== null && ` (${fieldName(parameter)})`}.
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  )
}
