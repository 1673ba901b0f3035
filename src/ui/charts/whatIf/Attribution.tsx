import { useMemo } from 'react'
import { chartLab as lab } from '../../../store/chartLab.ts'
import { derive } from '../live/derive.ts'
import { TableOnDemand } from '../table/TableOnDemand.tsx'
import { attributionTable } from './whatIfTexts.ts'

/** Where the P&L of the what-if comes from, by cause and layer; computed only while it is there. */
export function Attribution({ id }: { readonly id: string }) {
  const table = useMemo(() => derive([lab.horizon], attributionTable), [])
  return <TableOnDemand id={id} caption="P&L of the what-if by cause and layer" table={table} />
}
