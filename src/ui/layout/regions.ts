/** The parts of the screen below the figures; narrow screens show some of them behind tabs. */
export type RegionId = 'chart' | 'inputs' | 'method' | 'more'

export const regionIds: readonly RegionId[] = ['inputs', 'chart', 'method', 'more']

export type ScreenSize = 'wide' | 'medium' | 'phone'

export const PHONE_QUERY = '(max-width: 600px)'
export const MEDIUM_QUERY = '(max-width: 1099.98px)'

/** Ids in the page of a tab and its panel, for regions and for the tabs of the centre: their names differ. */
export const tabId = (id: string): string => `tab-${id}`
export const panelId = (id: string): string => `panel-${id}`

export const regionNames: Readonly<Record<RegionId, string>> = {
  chart: 'Chart',
  inputs: 'Inputs',
  method: 'Method',
  more: 'More',
}

const tabbed: Readonly<Record<ScreenSize, readonly RegionId[]>> = {
  wide: [],
  medium: ['chart', 'method'],
  phone: ['chart', 'inputs', 'method', 'more'],
}

/** The regions behind tabs at a screen size; the others stand side by side. */
export const tabsAt = (size: ScreenSize): readonly RegionId[] => tabbed[size]

/** Whether a region is on the screen; what "More" holds stands in the footer where there is room. */
export function isShown(id: RegionId, size: ScreenSize, selected: RegionId): boolean {
  if (tabsAt(size).includes(id)) return id === selected
  return id !== 'more'
}
