import type { curveParameters } from '../parameters/curve.ts'
import { measured, ours, type ParameterText, type TextsOf } from './text.ts'

const openingCurve = measured('VIX futures settlements of 2026-01-30')

const node = (month: number): ParameterText => ({
  help: `Price of the VIX future that settles ${month === 1 ? 'next' : `in place ${month} from now`}.`,
  source: openingCurve,
})

export const curveTexts: TextsOf<typeof curveParameters> = {
  curveSource: {
    help: 'Which curve the strip shows at another VIX: the one observed, shocked by its measured response, or the average curve that went with that VIX in 2007-2022.',
    source: ours('A shock of today’s curve is what a holder would live through'),
  },
  curveResponse: {
    help: 'How far futures move per point of spot VIX. Parallel moves all of them alike: the wrong model, to compare with.',
    source: measured('VIX futures settlements 2004-2025'),
  },
  rollShare: {
    help: 'As time passes: 1 lets each future roll down the curve, 0 holds each future where it is, 0.5 is half way.',
    source: measured('Realised roll was 88 % of the static curve’s, 2004-2025'),
  },
  curveVix: {
    help: 'The spot VIX at which the futures prices were observed. Away from it the curve follows VIX by its measured response.',
    source: openingCurve,
  },
  m1: node(1),
  m2: node(2),
  m3: node(3),
  m4: node(4),
  m5: node(5),
  m6: node(6),
  m7: node(7),
  m8: node(8),
}
