import { frontSpread } from '../playbooks/bwRules.ts'
import { detail, value } from '../reading.ts'
import { HERE, originOf } from '../readingOrigin.ts'
import type { DisagreementPricing } from './pricing.ts'

function sentenceOf(spread: number): string {
  if (spread > 0) {
    return 'The front future stands above the next: backwardation by the measure M1 − M2, which the program uses, and not the shape that the source’s prose describes.'
  }
  if (spread < 0) {
    return 'The front future stands below the next: contango by the measure M1 − M2, which the program uses, though the source’s prose calls a low front under a high back by the other name.'
  }
  return 'The first two futures are level, so neither meaning applies.'
}

/** C7: what the curve is called by BW's measure and by its prose. It matters to BW, which alone sizes by the word. */
export const backwardationMeaning: DisagreementPricing = {
  id: 'C7',
  price(context) {
    const spread = frontSpread(context)
    return {
      matters: spread !== 0 && context.request.playbook.id === 'bw',
      sentence: sentenceOf(spread),
      readings: [
        value('M1 − M2', spread, 'VIX points', originOf(HERE, { kind: 'check', check: 'backwardation' })),
        detail('M1', context.future(1), 'VIX points', originOf(HERE, { kind: 'future', month: 1 })),
        detail('M2', context.future(2), 'VIX points', originOf(HERE, { kind: 'future', month: 2 })),
      ],
    }
  },
}
