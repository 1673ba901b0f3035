import { lazy } from 'react'
import { parameters } from '../../scenario/parameters.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { CustomInputs } from './CustomInputs.tsx'
import { LayerRows } from './LayerRows.tsx'
import { LockNote } from './LockNote.tsx'
import { OnDemand } from './OnDemand.tsx'
import { ParameterRow } from './ParameterRow.tsx'

const SpotPriced = lazy(async () => ({ default: (await import('./furtherInputs.ts')).SpotPriced }))

export function HedgeInputs() {
  const isStated = useScenarioStore(({ scenario }) => scenario.notionalBasis === 'stated')
  const showsMistake = useScenarioStore(({ scenario }) => scenario.spotPriced === 'on')
  return (
    <>
      <LockNote />
      <ChoiceRow parameterKey="playbook" parameter={parameters.playbook} history="push" room="below" />
      <ParameterRow parameterKey="stance" detail="Steward–Promoter" />
      <ParameterRow parameterKey="rangePosition" />
      <ParameterRow parameterKey="notionalBasis" />
      <ParameterRow parameterKey="statedNotionalUsd" disabled={!isStated} />
      <ParameterRow parameterKey="exposureBasis" />
      <ParameterRow parameterKey="rounding" />
      <ParameterRow parameterKey="hedgeScalePct" />
      <ParameterRow parameterKey="extraCycles" />
      <LayerRows />
      <CustomInputs />
      <ChoiceRow parameterKey="lock" parameter={parameters.lock} history="push" />
      <ParameterRow parameterKey="spotPriced" />
      {showsMistake && (
        <OnDemand>
          <SpotPriced />
        </OnDemand>
      )}
    </>
  )
}
