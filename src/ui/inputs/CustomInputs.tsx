import { copyLayers } from '../../scenario/copyLayers.ts'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { keysOf } from './groupKeys.ts'
import styles from './inputs.module.css'
import { leaveButton } from './leaveButton.ts'
import { ParameterRow } from './ParameterRow.tsx'

const addedKeys = ['addedNearCalls', 'addedFutures', 'addedLongCalls'] as const satisfies readonly ParameterKey[]
/** Assumptions that every layer shares; here they are part of what one makes. */
const termKeys = [
  'shortTenorDays',
  'middleTenorDays',
  'longTenorDays',
  'callMoneyness',
] as const satisfies readonly ParameterKey[]
const layerKeys = keysOf('custom').filter((key) => !(addedKeys as readonly ParameterKey[]).includes(key))

/** Layers of one's own, and what was added to the layers of a playbook: shown where there are any. */
export function CustomInputs() {
  const isCustom = useScenarioStore(({ scenario }) => scenario.playbook === 'custom')
  const hasAdded = useScenarioStore(({ scenario }) => addedKeys.some((key) => scenario[key] !== 0))
  return (
    <>
      {isCustom ? <Layers /> : <CopyLayers />}
      {isCustom || hasAdded ? addedKeys.map((key) => <ParameterRow key={key} parameterKey={key} />) : null}
    </>
  )
}

/** Instrument and quantity of each layer, and what all of them share: tenors and the strikes of the VIX calls. */
function Layers() {
  return (
    <>
      {layerKeys.map((key) => (
        <ParameterRow key={key} parameterKey={key} />
      ))}
      <p className={styles.remark}>Tenors and strikes, of all layers with such an instrument:</p>
      {termKeys.map((key) => (
        <ParameterRow key={key} parameterKey={key} />
      ))}
    </>
  )
}

/** Makes the layers on the screen one's own, to go on from there. */
function CopyLayers() {
  const isPossible = useScenarioStore(({ scenario }) => scenario.playbook !== 'none' && scenario.lock === 'off')
  if (!isPossible) return null
  const copy = () => {
    const { scenario, edit } = scenarioStore.getState()
    edit(copyLayers(scenario, lab.position.get().sizing), { phase: 'commit', history: 'push' })
  }
  return (
    <div className={styles.action}>
      <button type="button" onClick={(event) => leaveButton(event.currentTarget, copy)}>
        Copy the layers on the screen
      </button>
      <p className={styles.remark}>Into the Custom playbook; tenors and strikes are then those of the assumptions.</p>
    </div>
  )
}
