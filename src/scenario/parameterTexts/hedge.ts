import type { hedgeParameters } from '../parameters/hedge.ts'
import { ours, stated, type TextsOf } from './text.ts'

export const hedgeTexts: TextsOf<typeof hedgeParameters> = {
  playbook: { help: 'The set of rules that sizes the hedge.', source: ours('The app opens on the regime playbook') },
  stance: {
    help: 'From 0 (steward: protect capital) to 1 (promoter: chase return). A promoter pays less for hedges in HR, RN and BW, takes more in TT; in RB the stance moves nothing.',
    source: ours('Half way'),
  },
  rangePosition: {
    help: 'Where a rule gives a range, the place taken in it: 0 is the low end, 1 the high end. By rule: half from the place of VIX in its band, half from signals, shifted by the stance.',
    source: ours('The sources give ranges and leave the place in them open'),
  },
  notionalBasis: {
    help: 'What the percentages of the rules are taken of.',
    source: ours('Close to the RN-12 example'),
  },
  statedNotionalUsd: {
    help: 'Used when the condor notional is set to Stated.',
    source: stated('RN-12, the worked example'),
  },
  exposureBasis: {
    help: 'How the size of a hedge leg is measured against its target.',
    source: ours('Contract notional makes the sources comparable'),
  },
  rounding: {
    help: 'Whole contracts as they trade, or fractions as the rule gives them.',
    source: ours('Contracts trade whole'),
  },
  hedgeScalePct: {
    help: 'Multiplies every target of the playbook: 100 % is the hedge as the rules size it.',
    source: ours('The hedge as the rules size it'),
  },
  extraCycles: {
    help: 'Moves every VIX option and future of the hedge this many monthly cycles further out (HR-13).',
    source: ours('The months the rules ask for'),
  },
  lock: {
    help: 'Locked layers are not altered without agreement (RN-17): a link opens with the settings of the hedge read-only until the reader unlocks a copy.',
    source: ours('Open until you lock them'),
  },
  spotPriced: {
    help: 'A common mistake, shown beside the right price: a VIX option is priced on the VIX future of its own settlement date, never on spot VIX. Nothing else on the screen uses the wrong price.',
    source: ours('The right price alone, until the mistake is asked for'),
  },
}
