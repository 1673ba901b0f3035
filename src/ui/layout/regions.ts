/** The parts of the screen below the figures; narrow screens show some of them behind tabs. */
export type RegionId = 'chart' | 'inputs' | 'method' | 'more'

export const regionIds: readonly RegionId[] = ['inputs', 'chart', 'method', 'more']

export type ScreenSize = 'wide' | 'medium' | 'phone'

/** On paper there are no tabs: every region is there. */
export const PHONE_QUERY = 'screen and (max-width: 600px)'
export const MEDIUM_QUERY = 'screen and (max-width: 1099.98px)'

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

/** The regions behind tabs at a screen size, without those that a link hides; the others stand side by side. */
export function tabsAt(size: ScreenSize, hidden: readonly RegionId[] = []): readonly RegionId[] {
  const shown = tabbed[size].filter((id) => !hidden.includes(id))
  return shown.length > 1 ? shown : []
}

/** Whether a region is on the screen; what "More" holds stands in the footer where there is room. */
export function isShown(id: RegionId, size: ScreenSize, selected: RegionId, hidden: readonly RegionId[] = []): boolean {
  if (tabsAt(size, hidden).includes(id)) return id === selected
  return id !== 'more' && !hidden.includes(id)
}
