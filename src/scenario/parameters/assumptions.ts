import { number } from '../parameterKinds.ts'

interface Assumption {
  link: string
  label: string
  unit: string
  min: number
  max: number
  step: number
  default: number
}

const assumption = (definition: Assumption) => number({ ...definition, group: 'assumptions' })

export const assumptionParameters = {
  shortTenorDays: assumption({
    link: 'ht1',
    label: 'Near hedge tenor',
    unit: 'days',
    min: 5,
    max: 240,
    step: 1,
    default: 45,
  }),
  middleTenorDays: assumption({
    link: 'ht2',
    label: 'Middle hedge tenor',
    unit: 'days',
    min: 5,
    max: 240,
    step: 1,
    default: 75,
  }),
  longTenorDays: assumption({
    link: 'ht3',
    label: 'Long hedge tenor',
    unit: 'days',
    min: 5,
    max: 240,
    step: 1,
    default: 120,
  }),
  callMoneyness: assumption({
    link: 'hk',
    label: 'VIX call strike / future',
    unit: '×',
    min: 0.7,
    max: 3,
    step: 0.05,
    default: 1.2,
  }),
  moderateFirstSharePct: assumption({
    link: 'rn3',
    label: 'RN-3: first layer',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 60,
  }),
  highFirstSharePct: assumption({
    link: 'rn4a',
    label: 'RN-4: first layer',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 50,
  }),
  highSecondSharePct: assumption({
    link: 'rn4b',
    label: 'RN-4: second layer',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 30,
  }),
  etpFeePct: assumption({ link: 'fee', label: 'ETP fee', unit: '%', min: 0, max: 5, step: 0.05, default: 0.95 }),
  ratioExponent: assumption({
    link: 'rx',
    label: 'VIX / ATM ratio exponent',
    unit: '',
    min: -1,
    max: 1,
    step: 0.05,
    default: -0.15,
  }),
  skewExponent: assumption({
    link: 'kx',
    label: 'Skew flattening exponent',
    unit: '',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.25,
  }),
  vixSmileRho: assumption({
    link: 'vr',
    label: 'VIX smile tilt',
    unit: '',
    min: 0,
    max: 0.95,
    step: 0.05,
    default: 0.6,
  }),
  vixSmilePhi: assumption({
    link: 'vf',
    label: 'VIX smile curvature',
    unit: '',
    min: 0.1,
    max: 1.2,
    step: 0.05,
    default: 0.85,
  }),
  vvixFloor: assumption({
    link: 'vl',
    label: 'VVIX lower bound',
    unit: 'points',
    min: 40,
    max: 120,
    step: 1,
    default: 80,
  }),
  vvixCap: assumption({
    link: 'vu',
    label: 'VVIX upper bound',
    unit: 'points',
    min: 150,
    max: 400,
    step: 5,
    default: 220,
  }),
}
