import { measureHedge } from '../comparison/measureHedge.ts'
import { condorNotional } from '../exposure.ts'
import type { MethodContext } from '../methodContext.ts'
import { type PlaybookId, playbooks } from '../playbooks/registry.ts'
import { detail, value } from '../reading.ts'
import { FACE_VALUE, figureIn, HERE, hedgeIn, methodIn, originOf } from '../readingOrigin.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import type { DisagreementPricing } from './pricing.ts'

const SOURCES = ['hr', 'rn', 'tt', 'bw'] as const satisfies readonly PlaybookId[]

/** What each source takes its size of: the condor, measured in five ways. */
function basesOf(context: MethodContext) {
  const { request, market } = context
  const notional = condorNotional(request.condor, market, request.notionalBasis, request.statedNotionalUsd)
  return [
    detail('RN: notional of the condor', notional, 'USD', methodIn(HERE, 'notional')),
    detail('TT: risk capital of the condor', context.riskCapital, 'USD', figureIn(HERE, 'maxLoss')),
    detail('HR: short-strike delta of the condors', context.shortDelta, 'delta', methodIn(HERE, 'shortDelta')),
    detail(
      'BW: one-factor vega of the condor',
      context.condorVega,
      'USD per VIX point',
      originOf(HERE, { kind: 'condor', reading: 'vega' }),
    ),
    detail('BW: loss of the condor in a 20 % fall', context.condorCrashLoss, 'USD', methodIn(HERE, 'condorCrashLoss')),
  ]
}

/** C4: the amounts that the sources start from, and the vega of the hedge that each arrives at. */
export const sizeBasis: DisagreementPricing = {
  id: 'C4',
  price(context) {
    const request = atFaceValue(context.request)
    const vegas = SOURCES.map((id) => measureHedge(underPlaybook(request, id), context.market).vegaUsd)
    const matters = Math.max(...vegas) > Math.min(...vegas)
    return {
      matters,
      sentence: matters
        ? 'Each source takes its size of another amount of the same condor, and arrives at another hedge.'
        : 'The sources take their sizes of different amounts, and arrive at the same hedge here.',
      readings: [
        ...basesOf(context),
        ...SOURCES.map((playbook, i) => {
          const { name } = playbooks[playbook]
          const setting = { changes: { ...FACE_VALUE, playbook }, under: `${name} at face value` }
          return value(`${name}: vega of the hedge`, vegas[i], 'USD per VIX point', hedgeIn(setting, 'vega'))
        }),
      ],
    }
  },
}
