import { number } from '../parameterKinds.ts'

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
