import { choice, number } from '../parameterKinds.ts'

/** The instruments a layer of your own may hold; the ids are those of the engine’s registry. */
const instrumentOptions = [
  { value: 'nearVixCall', label: 'VIX calls, near' },
  { value: 'middleVixCall', label: 'VIX calls, intermediate' },
  { value: 'longVixCall', label: 'VIX calls, longer-dated' },
  { value: 'nearVixCallSpread', label: 'VIX call spread, near' },
  { value: 'longVixCallSpread', label: 'VIX call spread, longer-dated' },
  { value: 'middleCalendar', label: 'VIX call calendar' },
  { value: 'longCalendar', label: 'VIX call calendar, longer-dated' },
  { value: 'vixDiagonal', label: 'VIX call diagonal' },
  { value: 'vixFuture', label: 'VIX futures' },
  { value: 'miniVixFuture', label: 'Mini VIX futures' },
  { value: 'unleveragedEtp', label: '1× volatility ETP' },
  { value: 'leveragedEtp', label: '1.5× volatility ETP' },
  { value: 'spxPutSpread', label: 'SPX put spread' },
  { value: 'spxOverlay', label: 'SPX calendar overlay' },
  { value: 'varianceSwap', label: 'SPX variance swap' },
] as const

type InstrumentValue = (typeof instrumentOptions)[number]['value']

const instrument = (link: string, layer: string, initial: InstrumentValue) =>
  choice<InstrumentValue>({
    link,
    label: `${layer}: instrument`,
    group: 'custom',
    options: instrumentOptions,
    default: initial,
  })

const quantity = (link: string, layer: string) =>
  number({
    link,
    label: `${layer}: quantity`,
    group: 'custom',
    unit: '',
    min: 0,
    max: 1_000_000,
    step: 1,
    default: 0,
  })

const added = (link: string, label: string) =>
  number({ link, label, group: 'custom', unit: 'contracts', min: 0, max: 100_000, step: 1, default: 0 })

/** Layers of your own, and what remedies add to the layers of any playbook. */
export const customParameters = {
  customFirst: instrument('c1', 'First layer', 'nearVixCall'),
  customFirstQuantity: quantity('c1n', 'First layer'),
  customSecond: instrument('c2', 'Second layer', 'longVixCall'),
  customSecondQuantity: quantity('c2n', 'Second layer'),
  customThird: instrument('c3', 'Third layer', 'leveragedEtp'),
  customThirdQuantity: quantity('c3n', 'Third layer'),
  addedNearCalls: added('anc', 'Near VIX calls added'),
  addedFutures: added('avf', 'VIX futures added'),
  addedLongCalls: added('alc', 'Longer VIX calls added'),
}
