import { parameters } from '../../scenario/parameters.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { LayerRows } from './LayerRows.tsx'
import { ParameterRow } from './ParameterRow.tsx'
import { SpotPriced } from './SpotPriced.tsx'

export function HedgeInputs() {
  const isStated = useScenarioStore(({ scenario }) => scenario.notionalBasis === 'stated')
  const showsMistake = useScenarioStore(({ scenario }) => scenario.spotPriced === 'on')
  return (
    <>
      <ChoiceRow parameterKey="playbook" parameter={parameters.playbook} history="push" />
      <ParameterRow parameterKey="stance" detail="Steward–Promoter" />
      <ParameterRow parameterKey="rangePosition" />
      <ParameterRow parameterKey="notionalBasis" />
      <ParameterRow parameterKey="statedNotionalUsd" disabled={!isStated} />
      <ParameterRow parameterKey="exposureBasis" />
      <ParameterRow parameterKey="rounding" />
      <LayerRows />
      <ParameterRow parameterKey="spotPriced" />
      {showsMistake && <SpotPriced />}
    </>
  )
}
