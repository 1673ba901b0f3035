import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { Segmented } from '../inputs/Segmented.tsx'
import { useIsLocked } from '../inputs/useIsLocked.ts'

const SOURCES = [
  { value: 'typical', label: 'typical curve for this VIX' },
  { value: 'shocked', label: 'this curve shocked' },
] as const

/** Which futures curve goes with a VIX of the strip: the average one for it, or the observed one moved by the model. */
export function CurveSwitch() {
  const source = useScenarioStore(({ scenario }) => scenario.curveSource)
  const isLocked = useIsLocked('curveSource')
  return (
    <Segmented
      label="Futures curve at each VIX"
      options={SOURCES}
      value={source}
      disabled={isLocked}
      onChange={(curveSource) => scenarioStore.getState().edit({ curveSource }, { phase: 'commit' })}
    />
  )
}
