import { choice } from '../parameterKinds.ts'

export const viewParameters = {
  spotVol: choice({
    link: 'sv',
    label: 'VIX along the payoff',
    help: 'Whether VIX moves with SPX along the payoff’s axis by the measured spot-vol link, or is held.',
    group: 'view',
    options: [
      { value: 'linked', label: 'VIX moves with SPX' },
      { value: 'held', label: 'VIX held' },
    ],
    default: 'linked',
    source: { kind: 'ours', text: 'A held VIX hides what the hedge is for' },
  }),
}
