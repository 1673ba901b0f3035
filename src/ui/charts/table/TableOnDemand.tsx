import { type ComponentProps, lazy, Suspense } from 'react'
import { ChartBoundary } from '../figure/ChartBoundary.tsx'
import type { DataTable } from './DataTable.tsx'

const Table = lazy(async () => ({ default: (await import('./DataTable.tsx')).DataTable }))

/** A table of current rows, loaded when one is first opened. */
export function TableOnDemand(props: ComponentProps<typeof DataTable>) {
  return (
    <ChartBoundary name="The table">
      <Suspense>
        <Table {...props} />
      </Suspense>
    </ChartBoundary>
  )
}
