import { useScenarioStore } from '../../store/scenarioStore.ts'
import { Subgroup } from './Group.tsx'
import { LockNote } from './LockNote.tsx'
import { ParameterRow } from './ParameterRow.tsx'
import { ruleKeysOf, sourceOfPlaybook, sourcesFrom, sourceTitle } from './ruleBlocks.ts'

/** What the sources leave open in their rules, by source: the playbook in force first, the others folded. */
export function RuleInputs() {
  const inForce = useScenarioStore(({ scenario }) => sourceOfPlaybook(scenario.playbook))
  return (
    <>
      <LockNote />
      {ruleKeysOf(null).map((key) => (
        <ParameterRow key={key} parameterKey={key} />
      ))}
      {sourcesFrom(inForce).map((source) => (
        <Subgroup key={source} title={sourceTitle(source)} open={source === inForce}>
          {ruleKeysOf(source).map((key) => (
            <ParameterRow key={key} parameterKey={key} />
          ))}
        </Subgroup>
      ))}
    </>
  )
}
