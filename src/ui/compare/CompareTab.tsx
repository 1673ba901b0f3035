import { useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { evaluatePosition, evaluateSweep, type MethodFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { putBack, type Refusal } from '../../store/base.ts'
import { lab } from '../../store/live.ts'
import { pinBase } from '../../store/pinBase.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { useLiveValue } from '../live/useLive.ts'
import tables from '../method/tables.module.css'
import { useSettled } from '../method/useSettled.ts'
import { baseResults } from './baseResults.ts'
import { CompareTable } from './CompareTable.tsx'
import { CopyCsv } from './CopyCsv.tsx'
import styles from './compare.module.css'
import { compareGroups, compareTable } from './compareRows.ts'
import type { Side } from './measures.ts'

/** The base beside the scenario on the screen; worked out when a drag ends. */
export function CompareTab({ method }: { readonly method: MethodFace }) {
  const base = useScenarioStore((state) => state.base)
  const section = useRef<HTMLElement>(null)
  // The button goes with the press: the focus goes on to what takes its place.
  const pin = () => {
    flushSync(pinBase)
    section.current?.querySelector('section')?.focus()
  }
  return (
    <div className={tables.tab}>
      <section ref={section} aria-label="Base and now">
        <h2>Base and now</h2>
        {base === null ? <NothingPinned onPin={pin} /> : <Comparison base={base} method={method} />}
      </section>
    </div>
  )
}

const NothingPinned = ({ onPin }: { readonly onPin: () => void }) => (
  <div className="stack">
    <p className={tables.quiet}>
      No base is pinned. Pin the scenario on the screen, and what is changed from then on is set against it here, under
      the figures and in the charts.
    </p>
    <button type="button" onClick={onPin}>
      Pin as base
    </button>
  </div>
)

function Comparison({ base, method }: { readonly base: Scenario; readonly method: MethodFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const [refusal, setRefusal] = useState<Refusal>(null)
  const compare = useCallback(
    (scenario: Scenario) => {
      const { position, sweep } = baseResults(base)
      const was: Side = { position, sweep: () => sweep, checks: method.evaluateChecks(position) }
      return compareGroups(base, was, scenario, sideOf(scenario, method))
    },
    [base, method],
  )
  const groups = useSettled(compare)
  return (
    <div className={styles.comparison} data-stale={isDragging}>
      <CompareTable groups={groups} base={base} onPutBack={(key) => setRefusal(putBack(key))} />
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
      <CopyCsv table={compareTable(groups)} />
    </div>
  )
}

function sideOf(scenario: Scenario, { evaluateChecks }: MethodFace): Side {
  const position = evaluatePosition(scenario)
  const sweep = evaluateSweep(scenario)
  return { position, sweep: () => sweep, checks: evaluateChecks(position) }
}
