import { number } from '../parameterKinds.ts'

const ours = (text: string) => ({ kind: 'ours', text }) as const

interface Assumption {
  link: string
  label: string
  help: string
  unit: string
  min: number
  max: number
  step: number
  default: number
  why: string
}

const assumption = ({ why, ...rest }: Assumption) => number({ ...rest, group: 'assumptions', source: ours(why) })

export const assumptionParameters = {
  shortTenorDays: assumption({
    link: 'ht1',
    label: 'Near hedge tenor',
    help: 'Days to settlement wanted of the near-term VIX calls. The listed month nearest to it is taken.',
    unit: 'days',
    min: 5,
    max: 240,
    step: 1,
    default: 45,
    why: 'The source says “short-term” and gives no number',
  }),
  middleTenorDays: assumption({
    link: 'ht2',
    label: 'Middle hedge tenor',
    help: 'Days to settlement wanted of the bought call in the second layer’s calendar spread.',
    unit: 'days',
    min: 5,
    max: 240,
    step: 1,
    default: 75,
    why: 'The source gives no tenor for its calendar spreads',
  }),
  longTenorDays: assumption({
    link: 'ht3',
    label: 'Long hedge tenor',
    help: 'Days to settlement wanted of the longer-dated VIX calls.',
    unit: 'days',
    min: 5,
    max: 240,
    step: 1,
    default: 120,
    why: 'The source says “longer-dated” and gives no number',
  }),
  callMoneyness: assumption({
    link: 'hk',
    label: 'VIX call strike / future',
    help: 'Strike of a hedge call as a multiple of its own VIX future, rounded to a whole strike.',
    unit: '×',
    min: 0.7,
    max: 3,
    step: 0.05,
    default: 1.2,
    why: 'The source names calls and gives no strike',
  }),
  moderateFirstSharePct: assumption({
    link: 'rn3',
    label: 'RN-3: first layer',
    help: 'Share of the hedge in VIX calls between VIX 15 and 25; the rest goes to the volatility ETP.',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 60,
    why: 'The source names two layers and gives no split',
  }),
  highFirstSharePct: assumption({
    link: 'rn4a',
    label: 'RN-4: first layer',
    help: 'Share of the hedge in long VIX calls above VIX 25.',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 50,
    why: 'The source names three layers and gives no split',
  }),
  highSecondSharePct: assumption({
    link: 'rn4b',
    label: 'RN-4: second layer',
    help: 'Share of the hedge in the nearer VIX calendar spread above VIX 25; what is left goes to the third layer.',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 30,
    why: 'The source names three layers and gives no split',
  }),
  etpFeePct: assumption({
    link: 'fee',
    label: 'ETP fee',
    help: 'Yearly fee of the leveraged volatility ETP.',
    unit: '%',
    min: 0,
    max: 5,
    step: 0.05,
    default: 0.95,
    why: 'The published fee of a UVXY-like product; products differ',
  }),
  ratioExponent: assumption({
    link: 'rx',
    label: 'VIX / ATM ratio exponent',
    help: 'How the gap between VIX and at-the-money volatility shrinks with VIX: (V/17.4) to this power.',
    unit: '',
    min: -1,
    max: 1,
    step: 0.05,
    default: -0.15,
    why: 'One chain fixes the ratio at VIX 17.4 only',
  }),
  skewExponent: assumption({
    link: 'kx',
    label: 'Skew flattening exponent',
    help: 'How the skew flattens when VIX rises: (17.4/V) to this power, kept within 0.65 and 1.1.',
    unit: '',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.25,
    why: 'Skew flattens in a panic; one chain cannot measure by how much',
  }),
  vixSmileRho: assumption({
    link: 'vr',
    label: 'VIX smile tilt',
    help: 'Correlation parameter of the VIX-option smile: above 0, calls far from the money cost more volatility.',
    unit: '',
    min: 0,
    max: 0.95,
    step: 0.05,
    default: 0.6,
    why: 'Judged from the usual shape of VIX call smiles',
  }),
  vixSmilePhi: assumption({
    link: 'vf',
    label: 'VIX smile curvature',
    help: 'Curvature of the VIX-option smile, times the square root of at-the-money variance.',
    unit: '',
    min: 0.1,
    max: 1.2,
    step: 0.05,
    default: 0.85,
    why: 'Judged from the usual shape of VIX call smiles',
  }),
  vvixFloor: assumption({
    link: 'vl',
    label: 'VVIX lower bound',
    help: 'VVIX does not fall below this when VIX falls (unless it starts lower).',
    unit: 'points',
    min: 40,
    max: 120,
    step: 1,
    default: 80,
    why: 'Keeps the VVIX response inside what it was fitted on',
  }),
  vvixCap: assumption({
    link: 'vu',
    label: 'VVIX upper bound',
    help: 'VVIX does not rise above this when VIX rises (unless it starts higher).',
    unit: 'points',
    min: 150,
    max: 400,
    step: 5,
    default: 220,
    why: 'Keeps the VVIX response inside what it was fitted on',
  }),
}
