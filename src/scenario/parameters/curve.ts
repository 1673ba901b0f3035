import { choice, number } from '../parameterKinds.ts'

const node = (month: number, price: number) =>
  number({
    link: `m${month}`,
    label: `M${month}`,
    group: 'curve',
    unit: 'points',
    min: 5,
    max: 150,
    step: 0.05,
    default: price,
  })

export const curveParameters = {
  curveSource: choice({
    link: 'cs',
    label: 'Futures curve',
    group: 'curve',
    options: [
      { value: 'shocked', label: 'This curve shocked' },
      { value: 'typical', label: 'Typical curve' },
    ],
    default: 'shocked',
  }),
  curveResponse: choice({
    link: 'cr',
    label: 'Curve response',
    group: 'curve',
    options: [
      { value: 'default', label: 'Default' },
      { value: 'daily', label: 'Daily' },
      { value: 'lasting', label: 'Lasting stress' },
      { value: 'parallel', label: 'Parallel (wrong)' },
    ],
    default: 'default',
  }),
  rollShare: number({
    link: 'roll',
    label: 'Roll-down',
    group: 'curve',
    unit: '',
    min: 0,
    max: 1,
    step: 0.5,
    default: 1,
  }),
  curveVix: number({
    link: 'cv',
    label: 'Curve observed at VIX',
    group: 'curve',
    unit: 'points',
    min: 9,
    max: 90,
    step: 0.1,
    default: 17.44,
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
