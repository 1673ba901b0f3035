import { useId, useMemo, useState } from 'react'
import { chartLab as lab } from '../../../store/chartLab.ts'
import { derive } from '../live/derive.ts'
import { TableOnDemand } from '../table/TableOnDemand.tsx'
import styles from './whatIf.module.css'
import { attributionTable } from './whatIfTexts.ts'

/** Where the P&L of the what-if comes from, by cause and layer; computed only while it is open. */
export function Attribution() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const table = useMemo(() => derive([lab.horizon], attributionTable), [])
  return (
    <details className={styles.attribution} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Where this P&L comes from</summary>
      {isOpen ? <TableOnDemand id={id} caption="P&L of the what-if by cause and layer" table={table} /> : null}
    </details>
  )
}
