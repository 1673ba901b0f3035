import type { whatIfParameters } from '../parameters/whatIf.ts'
import { ours, type TextsOf } from './text.ts'

const atRest = ours('Nothing has moved yet')

export const whatIfTexts: TextsOf<typeof whatIfParameters> = {
  spotMovePct: { help: 'What-if: SPX moves from here by this much. Quantities and entry prices stay.', source: atRest },
  spotVol: {
    help: 'Whether VIX moves with SPX by the measured spot-vol link, or is held at a level of its own.',
    source: ours('A held VIX hides what the hedge is for'),
  },
  vixMove: { help: 'What-if with VIX held: VIX moves by this many points, whatever SPX does.', source: atRest },
  daysForward: { help: 'What-if: this many calendar days pass.', source: atRest },
  spotVolStress: {
    help: 'Multiplies the rise of VIX in a fall of SPX. The link undershoots overshoot peaks: 2020 had +68 where it gives +47.',
    source: ours('1.5 covers the peaks of 2020 and 2025'),
  },
  stickiness: {
    help: 'With VIX held: 0 keeps volatility by moneyness, 1 keeps each strike’s volatility.',
    source: ours('Sticky moneyness, as the surface is built'),
  },
  thetaClock: {
    help: 'The headline averages the clock, so that theta does not jump by weekday. The others show what really passes until the next day or the next close.',
    source: ours('A headline should not depend on the weekday'),
  },
}
