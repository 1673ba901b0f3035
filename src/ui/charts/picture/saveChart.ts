import { toCsv } from '../table/csv.ts'
import type { TableModel } from '../table/tableModel.ts'
import { figurePicture } from './figurePicture.ts'
import { saveCsv, savePng, saveSvg } from './save.ts'

export type ChartFormat = 'CSV' | 'SVG' | 'PNG'

/**
 * Saves a chart as it stands: its rows, or its picture.
 * @throws Error where the browser cannot draw the picture
 */
export async function saveChart(
  format: ChartFormat,
  figure: HTMLElement,
  rows: TableModel,
  name: string,
): Promise<void> {
  if (format === 'CSV') return saveCsv(toCsv(rows), name)
  const picture = figurePicture(figure)
  return format === 'SVG' ? saveSvg(picture, name) : savePng(picture, name)
}
