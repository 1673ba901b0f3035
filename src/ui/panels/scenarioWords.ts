import type { PositionResult } from '../../engine/index.ts'
import { parameters } from '../../scenario/parameters.ts'
import { withShortDates } from '../format/dates.ts'
import { count, vixLevel } from '../format/format.ts'

/** A scenario's market, condor and playbook in words: what its figures are figures of. */
export function scenarioWords({ inputs }: PositionResult): string {
  const playbook = parameters.playbook.options.find(({ value }) => value === inputs.playbook)?.label ?? inputs.playbook
  const market = `SPX ${count(inputs.spx)} and VIX ${vixLevel(inputs.vix)} on ${inputs.date}, ${inputs.time} New York.`
  const { shortPut, putWidth, shortCall, callWidth } = inputs
  const strikes = [shortPut - putWidth, shortPut, shortCall, shortCall + callWidth].map(count).join(' / ')
  const condors = `${count(inputs.contracts)} iron ${inputs.contracts === 1 ? 'condor' : 'condors'}`
  return withShortDates(`${market} ${condors} ${strikes}, expiring ${inputs.expiry}. Playbook: ${playbook}.`)
}
