import { choice, number } from '../parameterKinds.ts'

const openingCurve = { kind: 'measured', text: 'VIX futures settlements of 2026-01-30' } as const

const node = (month: number, price: number) =>
  number({
    link: `m${month}`,
    label: `M${month}`,
    help: `Price of the VIX future that settles ${month === 1 ? 'next' : `in place ${month} from now`}.`,
    group: 'curve',
    unit: 'points',
    min: 5,
    max: 150,
    step: 0.05,
    default: price,
    source: openingCurve,
  })

export const curveParameters = {
  curveSource: choice({
    link: 'cs',
    label: 'Futures curve',
    help: 'Which curve the strip shows at another VIX: the one observed, shocked by its measured response, or the average curve that went with that VIX in 2007-2022.',
    group: 'curve',
    options: [
      { value: 'shocked', label: 'This curve shocked' },
      { value: 'typical', label: 'Typical curve' },
    ],
    default: 'shocked',
    source: { kind: 'ours', text: 'A shock of today’s curve is what a holder would live through' },
  }),
  curveResponse: choice({
    link: 'cr',
    label: 'Curve response',
    help: 'How far futures move per point of spot VIX. Parallel moves all of them alike: the wrong model, to compare with.',
    group: 'curve',
    options: [
      { value: 'default', label: 'Default' },
      { value: 'daily', label: 'Daily' },
      { value: 'lasting', label: 'Lasting stress' },
      { value: 'parallel', label: 'Parallel (wrong)' },
    ],
    default: 'default',
    source: { kind: 'measured', text: 'VIX futures settlements 2004-2025' },
  }),
  rollShare: number({
    link: 'roll',
    label: 'Roll-down',
    help: 'As time passes: 1 lets each future roll down the curve, 0 holds each future where it is, 0.5 is half way.',
    group: 'curve',
    unit: '',
    min: 0,
    max: 1,
    step: 0.5,
    default: 1,
    source: { kind: 'measured', text: 'Realised roll was 88 % of the static curve’s, 2004-2025' },
  }),
  curveVix: number({
    link: 'cv',
    label: 'Curve observed at VIX',
    help: 'The spot VIX at which the futures prices were observed. Away from it the curve follows VIX by its measured response.',
    group: 'curve',
    unit: 'points',
    min: 9,
    max: 90,
    step: 0.1,
    default: 17.44,
    source: openingCurve,
  }),
  m1: node(1, 19.0448),
  m2: node(2, 19.8981),
  m3: node(3, 20.5492),
  m4: node(4, 20.8492),
  m5: node(5, 21.1),
  m6: node(6, 21.6),
  m7: node(7, 21.7301),
  m8: node(8, 22.025),
}
