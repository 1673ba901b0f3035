import type { LiveSource } from '../../../store/frameLoop.ts'
import type { TableModel } from '../table/tableModel.ts'

/** What the CSV of each figure in the page holds, for who gathers them. */
export const figureTables = new WeakMap<Element, LiveSource<TableModel>>()
