import { useEffect, useState } from 'react'
import type { Scenario } from '../../scenario/parameters.ts'
import type { Refusal } from '../../store/base.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { BaseButtons } from './BaseButtons.tsx'
import { Chips } from './Chips.tsx'
import styles from './compare.module.css'
import { FigureChanges } from './FigureChanges.tsx'
import { useGhosts } from './useGhosts.ts'

/** The scenario against its base: each figure's change, each input that is another, and what can be done about it. */
export function BaseRow({ base }: { readonly base: Scenario }) {
  useGhosts()
  const [refusal, setRefusal] = useState<Refusal>(null)
  // A sentence about an edit that was refused is of that moment: the next change ends it.
  useEffect(
    () =>
      scenarioStore.subscribe((state, previous) => {
        if (state.scenario !== previous.scenario || state.base !== previous.base) setRefusal(null)
      }),
    [],
  )
  return (
    <>
      <FigureChanges base={base} />
      <div className={styles.row}>
        <Chips base={base} onRefusal={setRefusal} />
        <BaseButtons onRefusal={setRefusal} />
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </>
  )
}
