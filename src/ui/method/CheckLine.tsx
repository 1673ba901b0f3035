import type { CheckResult, MethodFace } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { useIsPrinting } from '../layout/useIsPrinting.ts'
import { scenarioWords } from '../panels/scenarioWords.ts'
import styles from './checkLine.module.css'
import { byUrgency, isCalm, statusWord } from './checkOrder.ts'
import { showMethod } from './showMethod.ts'
import { useChecks } from './useChecks.ts'

/** More than these are not read at a glance; the method's column has them all. */
const MOST_SHOWN = 3

/** The most urgent checks that do not pass, in one line under the figures, and the way to all of them; on paper the scenario in words. */
export function CheckLine({ method }: { readonly method: MethodFace }) {
  const checks = useChecks(method)
  const isMethodHidden = useScenarioStore(({ options }) => options.hide.includes('method'))
  const open = byUrgency(checks).filter((each) => !isCalm(each))
  return (
    <>
      {useIsPrinting() ? <p>{scenarioWords(lab.position.get())}</p> : null}
      {open.length === 0 ? <span className={styles.quiet}>No check asks for attention</span> : null}
      {open.slice(0, MOST_SHOWN).map((each) => (
        <Chip key={each.id} check={each} />
      ))}
      {isMethodHidden ? null : (
        <button type="button" className={styles.all} onClick={showMethod}>
          {open.length} of {checks.length} checks
        </button>
      )}
    </>
  )
}

const Chip = ({ check }: { readonly check: CheckResult }) => (
  <span className={styles.chip} data-status={check.status}>
    <b>{statusWord(check)}</b> {check.title} <small>{check.rules[0]}</small>
  </span>
)
