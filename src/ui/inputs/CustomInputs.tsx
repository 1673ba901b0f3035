import { copyLayers } from '../../scenario/copyLayers.ts'
import { type ParameterKey, parameterOf } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import styles from './inputs.module.css'
import { layerRows } from './layerTerms.ts'
import { leaveButton } from './leaveButton.ts'
import { ParameterRow } from './ParameterRow.tsx'
import { sharedTerm } from './sharedTerm.ts'
import { fieldText } from './shownValue.ts'

const addedKeys = ['addedNearCalls', 'addedFutures', 'addedLongCalls'] as const satisfies readonly ParameterKey[]
/** Assumptions that layers without terms of their own share; here they are part of what one makes. */
const termKeys = [
  'shortTenorDays',
  'middleTenorDays',
  'longTenorDays',
  'callMoneyness',
] as const satisfies readonly ParameterKey[]
const LAYERS = ['First', 'Second', 'Third'] as const

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

/** Instrument, quantity, tenor and strikes of each layer, and the tenors and strike of those that have none of their own. */
function Layers() {
  // The same text while the same rows are shown: typing renders nothing anew.
  const rows = useScenarioStore(({ scenario }) => LAYERS.flatMap((layer) => layerRows(scenario, layer)).join(' '))
  return (
    <>
      {rows.split(' ').map((key) => (
        <LayerRow key={key} parameterKey={key as ParameterKey} />
      ))}
      <p className={styles.remark}>Tenors and strike of layers that have none of their own:</p>
      {termKeys.map((key) => (
        <ParameterRow key={key} parameterKey={key} />
      ))}
    </>
  )
}

/** A row of a layer: where tenor or strike is empty, the field shows the shared one it stands for. */
function LayerRow({ parameterKey }: { readonly parameterKey: ParameterKey }) {
  const placeholder = useScenarioStore(({ scenario }) => fieldText(sharedTerm(parameterKey, scenario)))
  const parameter = parameterOf(parameterKey)
  return parameter.kind === 'choice' ? (
    <ChoiceRow parameterKey={parameterKey} parameter={parameter} room="below" />
  ) : (
    <ParameterRow parameterKey={parameterKey} placeholder={placeholder} />
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
      <p className={styles.remark}>Into the Custom playbook, with tenor and strikes where its rule gives its own.</p>
    </div>
  )
}
