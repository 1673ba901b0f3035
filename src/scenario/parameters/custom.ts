import { type InstrumentId, instruments } from '../../engine/index.ts'
import { autoNumber, choice, number } from '../parameterKinds.ts'

/** What a layer of your own may hold: every instrument of the engine, under the engine’s name for it. */
const instrumentOptions = (Object.keys(instruments) as InstrumentId[]).map((value) => ({
  value,
  label: instruments[value].label,
}))

const instrument = (link: string, layer: string, initial: InstrumentId) =>
  choice<InstrumentId>({
    link,
    label: layer,
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

/** A term of one layer; null shares it with the others. */
const own = (link: string, label: string, unit: string, min: number, max: number, step: number) =>
  autoNumber({ link, label, group: 'custom', unit, min, max, step, default: null, autoLabel: 'shared' })

const days = (link: string, layer: string) => own(link, `${layer}: tenor`, 'days', 5, 240, 1)

const strike = (link: string, layer: string) => own(link, `${layer}: strike / future`, '×', 0.7, 3, 0.05)

/** How far apart a layer’s strikes are; the source's own widening is to 1.2 (BW-6). */
const apart = (link: string, layer: string) =>
  number({
    link,
    label: `${layer}: strikes apart`,
    group: 'custom',
    unit: '×',
    min: 0.1,
    max: 5,
    step: 0.1,
    default: 1,
  })

const added = (link: string, label: string) =>
  number({ link, label, group: 'custom', unit: 'contracts', min: 0, max: 100_000, step: 1, default: 0 })

/** Layers of your own, and what remedies add to the layers of any playbook. */
export const customParameters = {
  customFirst: instrument('c1', 'First layer', 'nearVixCall'),
  customFirstQuantity: quantity('c1n', 'First layer'),
  customFirstDays: days('c1d', 'First layer'),
  customFirstStrike: strike('c1k', 'First layer'),
  customFirstApart: apart('c1a', 'First layer'),
  customSecond: instrument('c2', 'Second layer', 'longVixCall'),
  customSecondQuantity: quantity('c2n', 'Second layer'),
  customSecondDays: days('c2d', 'Second layer'),
  customSecondStrike: strike('c2k', 'Second layer'),
  customSecondApart: apart('c2a', 'Second layer'),
  customThird: instrument('c3', 'Third layer', 'leveragedEtp'),
  customThirdQuantity: quantity('c3n', 'Third layer'),
  customThirdDays: days('c3d', 'Third layer'),
  customThirdStrike: strike('c3k', 'Third layer'),
  customThirdApart: apart('c3a', 'Third layer'),
  addedNearCalls: added('anc', 'Near VIX calls added'),
  addedFutures: added('avf', 'VIX futures added'),
  addedLongCalls: added('alc', 'Longer VIX calls added'),
}
