import { lazy, Suspense } from 'react'
import { ChartBoundary } from '../figure/ChartBoundary.tsx'

const Table = lazy(async () => ({ default: (await import('./CauseTable.tsx')).CauseTable }))

/** Where the P&L of the what-if comes from, by cause and layer; loaded and computed only once it is asked for. */
export function Attribution({ id }: { readonly id: string }) {
  return (
    <ChartBoundary name="The table">
      <Suspense>
        <Table id={id} />
      </Suspense>
    </ChartBoundary>
  )
}
