import type { Playbook } from '../playbook.ts'
import { hr } from '../playbooks/hr.ts'
import { rb } from '../playbooks/rb.ts'
import { rn } from '../playbooks/rn.ts'
import { type Reading, value } from '../reading.ts'
import { HERE, methodIn } from '../readingOrigin.ts'
import { stated } from '../stated.ts'
import type { DisagreementPricing } from './pricing.ts'

/** The sources that name levels of VIX. */
const LEVELLED: readonly Playbook[] = [hr, rn, rb]

const levelsOf = ({ name, bands }: Playbook): Reading[] =>
  bands.slice(1).map(({ label, from, rule }) => stated(`${name}: ${label}`, from, 'VIX points', rule))

function sentenceOf(elevated: readonly Playbook[]): string {
  if (elevated.length === 0) return 'No source calls this VIX elevated.'
  if (elevated.length === LEVELLED.length) return 'Every source that names a level calls this VIX elevated.'
  const namesOf = (sources: readonly Playbook[]) => sources.map(({ name }) => name).join(' and ')
  const others = LEVELLED.filter((source) => !elevated.includes(source))
  return `Called elevated by ${namesOf(elevated)}, not yet by ${namesOf(others)}.`
}

/** C1: a source calls VIX elevated once it has left the lowest of its bands. */
export const elevatedLevel: DisagreementPricing = {
  id: 'C1',
  price(context) {
    const elevated = LEVELLED.filter(({ plan, bands }) => plan(context).regime?.id !== bands[0].id)
    return {
      matters: elevated.length > 0 && elevated.length < LEVELLED.length,
      sentence: sentenceOf(elevated),
      readings: [value('VIX', context.vix, 'VIX points', methodIn(HERE, 'vix')), ...LEVELLED.flatMap(levelsOf)],
    }
  },
}
