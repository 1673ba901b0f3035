import { autoNumber, choice, number } from '../parameterKinds.ts'

interface RuleNumber {
  link: string
  label: string
  unit: string
  min: number
  max: number
  step: number
  default: number
}

const ruleNumber = (definition: RuleNumber) => number({ ...definition, group: 'rules' })

const percentShare = (link: string, label: string, initial: number) =>
  ruleNumber({ link, label, unit: '%', min: 0, max: 100, step: 1, default: initial })

/** What the sources leave open in a rule and this project decided, rule by rule. */
export const ruleParameters = {
  signalWeightPct: percentShare('sw', 'Weight of a signal', 10),
  rsiAddLevel: ruleNumber({
    link: 'rsia',
    label: 'RN-13: RSI that adds',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    default: 50,
  }),
  rsiRemoveLevel: ruleNumber({
    link: 'rsir',
    label: 'RN-13: RSI that removes',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    default: 70,
  }),
  coverLowPct: ruleNumber({
    link: 'rn11a',
    label: 'RN-11: least cover',
    unit: '%',
    min: 0,
    max: 300,
    step: 5,
    default: 30,
  }),
  coverHighPct: ruleNumber({
    link: 'rn11b',
    label: 'RN-11: most cover',
    unit: '%',
    min: 0,
    max: 300,
    step: 5,
    default: 70,
  }),
  hrSize: choice({
    link: 'hr1',
    label: 'HR: sized by',
    group: 'rules',
    options: [
      { value: 'ratio', label: 'Short-delta ratio (HR-1)' },
      { value: 'press', label: 'Spreads per condor (HR-8)' },
      { value: 'vega', label: 'Share of gross vega (HR-3)' },
    ],
    default: 'ratio',
  }),
  hrDeltas: choice({
    link: 'hr1d',
    label: 'HR-1: hedge delta',
    group: 'rules',
    options: [
      { value: 'future', label: 'To its own future' },
      { value: 'spx', label: 'SPX-equivalent' },
    ],
    default: 'future',
  }),
  hrShortDays: ruleNumber({
    link: 'hr1a',
    label: 'HR-1: days at ratio 0.35',
    unit: 'days',
    min: 0,
    max: 400,
    step: 1,
    default: 7,
  }),
  hrLongDays: ruleNumber({
    link: 'hr1b',
    label: 'HR-1: days at ratio 0.55',
    unit: 'days',
    min: 0,
    max: 400,
    step: 1,
    default: 45,
  }),
  hrFirst: choice({
    link: 'hr2',
    label: 'HR-2: first layer',
    group: 'rules',
    options: [
      { value: 'callSpread', label: 'Front-month VIX call spread' },
      { value: 'future', label: 'VIX future' },
    ],
    default: 'callSpread',
  }),
  hrFirstSharePct: percentShare('hr2a', 'HR-2: first layer’s share', 50),
  hrSecondSharePct: percentShare('hr2b', 'HR-2: second layer’s share', 30),
  hrCondorsPerSpread: ruleNumber({
    link: 'hr8',
    label: 'HR-8: condors per spread',
    unit: 'condors',
    min: 1,
    max: 100,
    step: 1,
    default: 5,
  }),
  ttFirstTenorDays: ruleNumber({
    link: 'tt1a',
    label: 'TT-1: short tenor',
    unit: 'days',
    min: 1,
    max: 240,
    step: 1,
    default: 20,
  }),
  ttSecondTenorDays: ruleNumber({
    link: 'tt1b',
    label: 'TT-1: intermediate tenor',
    unit: 'days',
    min: 1,
    max: 240,
    step: 1,
    default: 45,
  }),
  ttThirdTenorDays: ruleNumber({
    link: 'tt1c',
    label: 'TT-1: long tenor',
    unit: 'days',
    min: 1,
    max: 240,
    step: 1,
    default: 120,
  }),
  ttTiltPct: percentShare('tt2a', 'TT-2: most that moves', 10),
  ttTiltFullPct: ruleNumber({
    link: 'tt2b',
    label: 'TT-2: slope of full tilt',
    unit: '%',
    min: 1,
    max: 100,
    step: 1,
    default: 15,
  }),
  pressRatePct: percentShare('tt4', 'TT-4: press rate', 25),
  carryWatchPct: ruleNumber({
    link: 'tt5a',
    label: 'TT-5: watch from',
    unit: '%',
    min: 0,
    max: 500,
    step: 5,
    default: 60,
  }),
  carryBrokenPct: ruleNumber({
    link: 'tt5b',
    label: 'TT-5: broken above',
    unit: '%',
    min: 0,
    max: 500,
    step: 5,
    default: 100,
  }),
  bwBudgetUsd: autoNumber({
    link: 'bw2',
    label: 'BW-2: total budget',
    group: 'rules',
    unit: 'USD',
    min: 0,
    max: 1_000_000_000,
    step: 1000,
    default: null,
    autoLabel: 'by BW-10, BW-11',
  }),
  bwOverlay: choice({
    link: 'bw3',
    label: 'BW-3: calendar overlay',
    group: 'rules',
    options: [
      { value: 'spxPuts', label: 'Further-dated SPX puts' },
      { value: 'vixDiagonal', label: 'VIX call diagonal' },
    ],
    default: 'spxPuts',
  }),
  bwTail: choice({
    link: 'bw4',
    label: 'BW-4: tail hedge',
    group: 'rules',
    options: [
      { value: 'calls', label: 'VIX calls' },
      { value: 'futures', label: 'VIX futures' },
    ],
    default: 'calls',
  }),
  bwWiden: choice({
    link: 'bw6',
    label: 'BW-6: overlay widened by',
    group: 'rules',
    options: [
      { value: 'size', label: 'Size' },
      { value: 'strikes', label: 'Strikes' },
    ],
    default: 'size',
  }),
  bwFlattenPct: percentShare('bw7a', 'BW-7: flattening', 15),
  bwMovePct: percentShare('bw7b', 'BW-7: share that moves', 10),
  rbPremiumPct: ruleNumber({
    link: 'rb1',
    label: 'RB-1: premium of a layer',
    unit: '%',
    min: 0,
    max: 20,
    step: 0.1,
    default: 3,
  }),
  rbAgree: ruleNumber({
    link: 'rb1n',
    label: 'RB-1: signs that agree',
    unit: 'signs',
    min: 1,
    max: 4,
    step: 1,
    default: 2,
  }),
  rbRsiLevel: ruleNumber({
    link: 'rb1r',
    label: 'RB-1: RSI of VIX above',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    default: 60,
  }),
  rbSecond: choice({
    link: 'rb5',
    label: 'RB-5: second layer',
    group: 'rules',
    options: [
      { value: 'calls', label: 'Longer-dated VIX calls' },
      { value: 'putSpread', label: 'SPX put spreads' },
    ],
    default: 'calls',
  }),
  lastZone: choice({
    link: 'zone',
    label: 'RB-13: last zone reached',
    group: 'rules',
    options: [
      { value: 'calm', label: 'Below 17' },
      { value: 'first', label: '17 to 22' },
      { value: 'second', label: '24 to 29' },
      { value: 'third', label: '30 and above' },
    ],
    default: 'first',
  }),
}
