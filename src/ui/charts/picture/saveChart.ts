import { toCsv } from '../table/csv.ts'
import type { TableModel } from '../table/tableModel.ts'
import { figurePicture } from './figurePicture.ts'
import { saveCsv, savePng, saveSvg } from './save.ts'

export type ChartFormat = 'CSV' | 'SVG' | 'PNG'

/**
 * Hands the reader a chart as it stands as a file.
 * @throws Error where the browser cannot draw the picture
 */
export async function saveChart(
  format: ChartFormat,
  figure: HTMLElement,
  table: TableModel,
  name: string,
): Promise<void> {
  if (format === 'CSV') saveCsv(toCsv(table), name)
  else await (format === 'SVG' ? saveSvg : savePng)(figurePicture(figure), name)
}
