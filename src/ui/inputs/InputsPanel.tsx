import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { CondorSlot } from '../condor/CondorSlot.tsx'
import { Lost } from '../layout/Lost.tsx'
import { ExpiryRow } from './ExpiryRow.tsx'
import { AssumptionGroup, ReferenceGroup, RuleGroup, SignalGroup } from './FurtherGroups.tsx'
import { Group } from './Group.tsx'
import { keysOf } from './groupKeys.ts'
import { OnDemand } from './OnDemand.tsx'
import { ParameterRow } from './ParameterRow.tsx'
import row from './row.module.css'

// The figures of the market days are many and not needed before one is chosen.
const MarketDayRow = lazy(() => import('./MarketDayRow.tsx').then((module) => ({ default: module.MarketDayRow })))

// They stand below the first screen.
const CondorDetails = lazy(async () => ({ default: (await import('./lowerInputs.ts')).CondorDetails }))
const CurveInputs = lazy(async () => ({ default: (await import('./lowerInputs.ts')).CurveInputs }))
const HedgeInputs = lazy(async () => ({ default: (await import('./lowerInputs.ts')).HedgeInputs }))

/** The expiry has a row of its own, and the short strikes are set on the picture. */
const elsewhere: readonly ParameterKey[] = ['expiry', 'shortPut', 'shortCall']
const condorNumbers = keysOf('condor').filter((key) => !elsewhere.includes(key))

/** Everything the user edits, by group, made from the parameter table. */
export function InputsPanel() {
  return (
    <>
      <Group title="Market" open>
        <ErrorBoundary fallback={<Lost>The market days could not be loaded.</Lost>}>
          <Suspense fallback={<div className={row.row} />}>
            <MarketDayRow />
          </Suspense>
        </ErrorBoundary>
        {keysOf('market').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </Group>
      <Group title="Condor" open>
        <ExpiryRow />
        <CondorSlot />
        {condorNumbers.map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
        <OnDemand>
          <CondorDetails />
        </OnDemand>
      </Group>
      <Group title="VIX curve" open>
        <OnDemand>
          <CurveInputs />
        </OnDemand>
      </Group>
      <Group title="Hedge" open>
        <OnDemand>
          <HedgeInputs />
        </OnDemand>
      </Group>
      <SignalGroup />
      <Group title="Account">
        {keysOf('account').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </Group>
      <ReferenceGroup />
      <RuleGroup />
      <AssumptionGroup />
    </>
  )
}
