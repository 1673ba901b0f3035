import { lazy } from 'react'
import { loadMethod } from '../../engine/index.ts'
import { Group } from './Group.tsx'
import { OnDemand } from './OnDemand.tsx'

// Closed at first: loaded when one of them is opened.
const load = () => import('./furtherInputs.ts')

const Assumptions = lazy(async () => ({ default: (await load()).AssumptionInputs }))
const Signals = lazy(async () => ({ default: (await load()).SignalInputs }))
const Rules = lazy(async () => ({ default: (await load()).RuleInputs }))
const Reference = lazy(async () => {
  const [{ ReferenceInputs }, method] = await Promise.all([load(), loadMethod()])
  return { default: () => <ReferenceInputs method={method} /> }
})

export const SignalGroup = () => (
  <Group title="Signals">
    <OnDemand>
      <Signals />
    </OnDemand>
  </Group>
)

export const ReferenceGroup = () => (
  <Group title="Entry">
    <OnDemand>
      <Reference />
    </OnDemand>
  </Group>
)

export const RuleGroup = () => (
  <Group title="Rules">
    <OnDemand>
      <Rules />
    </OnDemand>
  </Group>
)

export const AssumptionGroup = () => (
  <Group title="Assumptions">
    <OnDemand>
      <Assumptions />
    </OnDemand>
  </Group>
)
