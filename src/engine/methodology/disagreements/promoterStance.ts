import { ROUNDING_USD } from '../checks/finding.ts'
import { measureHedge } from '../comparison/measureHedge.ts'
import type { MethodContext } from '../methodContext.ts'
import { type PlaybookId, playbooks } from '../playbooks/registry.ts'
import { detail, type Reading, value } from '../reading.ts'
import { FACE_VALUE, figureIn, hedgeIn, type Setting } from '../readingOrigin.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import type { DisagreementPricing } from './pricing.ts'

const SOURCES = ['hr', 'rn', 'tt', 'bw', 'rb'] as const satisfies readonly PlaybookId[]
const STEWARD = 0
const PROMOTER = 1

interface Ends {
  readonly id: PlaybookId
  readonly name: string
  readonly cost: readonly [steward: number, promoter: number]
  readonly vega: readonly [steward: number, promoter: number]
}

function endsOf({ request, market }: MethodContext, id: PlaybookId): Ends {
  const asked = underPlaybook(atFaceValue(request), id)
  const at = (stance: number) => measureHedge({ ...asked, settings: { ...asked.settings, stance } }, market)
  const [steward, promoter] = [at(STEWARD), at(PROMOTER)]
  return {
    id,
    name: playbooks[id].name,
    cost: [steward.sizing.costUsd, promoter.sizing.costUsd],
    vega: [steward.vegaUsd, promoter.vegaUsd],
  }
}

/** -1 where a promoter pays less, +1 more, 0 the same. */
function costChange({ cost: [steward, promoter] }: Ends): number {
  const change = promoter - steward
  return Math.abs(change) > ROUNDING_USD ? Math.sign(change) : 0
}

function sentenceOf(byHand: boolean, ends: readonly Ends[]): string {
  if (byHand) return 'The place in the ranges is set by hand, so the stance moves no size.'
  const under = (change: number, words: string): string[] => {
    const names = ends.filter((each) => costChange(each) === change).map(({ name }) => name)
    return names.length === 0 ? [] : [`${words} under ${names.join(', ')}`]
  }
  const parts = [...under(-1, 'less'), ...under(1, 'more'), ...under(0, 'the same')]
  return `From steward to promoter the hedge costs ${parts.join('; ')}. TT’s shares add up to one budget: there a promoter holds more of it in the nearer layers, which answer more to VIX.`
}

function readingsOf({ id, name, cost, vega }: Ends): Reading[] {
  const as = (stance: number, who: string): Setting => ({
    changes: { ...FACE_VALUE, playbook: id, stance },
    under: `${name} at face value, as a ${who}`,
  })
  const [steward, promoter] = [as(STEWARD, 'steward'), as(PROMOTER, 'promoter')]
  const unit = 'USD per VIX point'
  return [
    value(`${name}: cost as a steward`, cost[0], 'USD', figureIn(steward, 'hedgeCost')),
    value(`${name}: cost as a promoter`, cost[1], 'USD', figureIn(promoter, 'hedgeCost')),
    detail(`${name}: vega of the hedge as a steward`, vega[0], unit, hedgeIn(steward, 'vega')),
    detail(`${name}: vega of the hedge as a promoter`, vega[1], unit, hedgeIn(promoter, 'vega')),
  ]
}

/** C6: what each source's hedge costs, and its vega, with the stance at either end. */
export const promoterStance: DisagreementPricing = {
  id: 'C6',
  price(context) {
    const ends = SOURCES.map((id) => endsOf(context, id))
    return {
      matters: ends.some((each) => costChange(each) !== 0),
      sentence: sentenceOf(context.request.settings.rangePosition !== null, ends),
      readings: ends.flatMap(readingsOf),
    }
  },
}
