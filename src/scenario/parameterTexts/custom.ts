import type { customParameters } from '../parameters/custom.ts'
import { ours, type ParameterText, type TextsOf } from './text.ts'

const empty = ours('Empty until you fill it')
const nothingAdded = ours('Nothing is added until a remedy does')

const instrument: ParameterText = {
  help: 'Used by the Custom playbook. Tenors and strikes are those of the assumptions.',
  source: empty,
}
const quantity: ParameterText = { help: 'Contracts, or shares of an ETP. 0 leaves the layer out.', source: empty }

export const customTexts: TextsOf<typeof customParameters> = {
  customFirst: instrument,
  customFirstQuantity: quantity,
  customSecond: instrument,
  customSecondQuantity: quantity,
  customThird: instrument,
  customThirdQuantity: quantity,
  addedNearCalls: {
    help: 'Short-dated VIX calls held beside what the playbook asks for, in the first layer (RB-2).',
    source: nothingAdded,
  },
  addedFutures: {
    help: 'VIX futures held beside what the playbook asks for, in the first layer (RB-3).',
    source: nothingAdded,
  },
  addedLongCalls: {
    help: 'Longer-dated VIX calls held beside what the playbook asks for, in the third layer: what the Cash Press buys.',
    source: nothingAdded,
  },
}
