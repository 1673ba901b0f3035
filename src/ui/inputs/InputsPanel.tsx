import { CurveInputs } from './CurveInputs.tsx'
import { ExpiryRow } from './ExpiryRow.tsx'
import { Group } from './Group.tsx'
import { keysOf } from './groupKeys.ts'
import { HedgeInputs } from './HedgeInputs.tsx'
import { ParameterRow } from './ParameterRow.tsx'

const condorNumbers = keysOf('condor').filter((key) => key !== 'expiry')

/** Everything the user edits, by group, made from the parameter table. */
export function InputsPanel() {
  return (
    <>
      <Group title="Market" open>
        {keysOf('market').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </Group>
      <Group title="Condor" open>
        <ExpiryRow />
        {condorNumbers.map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </Group>
      <Group title="VIX curve" open>
        <CurveInputs />
      </Group>
      <Group title="Hedge" open>
        <HedgeInputs />
      </Group>
      <Group title="Assumptions">
        {keysOf('assumptions').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </Group>
    </>
  )
}
