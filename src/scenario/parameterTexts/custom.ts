import type { customParameters } from '../parameters/custom.ts'
import { ours, type ParameterText, type TextsOf } from './text.ts'

const empty = ours('Empty until you fill it')
const nothingAdded = ours('Nothing is added until a remedy does')

const instrument: ParameterText = {
  help: 'Used by the Custom playbook. Tenor and strike are the layer’s own, or those of the assumptions.',
  source: empty,
}
const quantity: ParameterText = { help: 'Contracts, or shares of an ETP. 0 leaves the layer out.', source: empty }

const shared = ours('Shared with the other layers until you set one')
const days: ParameterText = {
  help: 'Days to settlement: the nearest listed month is held. A calendar or diagonal takes it as its nearer month and the next one listed as its later. Empty: the tenor that the instrument has among the assumptions.',
  source: shared,
}
const strike: ParameterText = {
  help: 'Strike of the VIX call as a multiple of its future, to a whole point. Empty: the strike that all layers share.',
  source: shared,
}
const apart: ParameterText = {
  help: 'How far apart the strikes are, as a multiple: the sold call of a spread or diagonal from the bought one, the calendar overlay’s put from the index. BW-6 widens to 1.2.',
  source: ours('1 leaves the strikes where the instrument has them'),
}

export const customTexts: TextsOf<typeof customParameters> = {
  customFirst: instrument,
  customFirstQuantity: quantity,
  customFirstDays: days,
  customFirstStrike: strike,
  customFirstApart: apart,
  customSecond: instrument,
  customSecondQuantity: quantity,
  customSecondDays: days,
  customSecondStrike: strike,
  customSecondApart: apart,
  customThird: instrument,
  customThirdQuantity: quantity,
  customThirdDays: days,
  customThirdStrike: strike,
  customThirdApart: apart,
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
