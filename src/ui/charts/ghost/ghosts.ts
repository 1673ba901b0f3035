import type { ComponentType } from 'react'
import { createStore } from 'zustand/vanilla'
import type { LiveSource } from '../../../store/frameLoop.ts'
import type { EndLabel } from '../draw/EndLabels.tsx'
import type { Plot } from '../frame/plot.ts'
import { derive } from '../live/derive.ts'
import type { Reading } from '../read/Readout.tsx'
import type { Domain } from '../scale/domain.ts'
import type { TableModel } from '../table/tableModel.ts'

/** What of a chart grows by its ghost: its axes and its table. */
interface Parts {
  readonly x: Domain
  readonly y: Domain
  readonly table: TableModel
}

/** What a pinned base adds to one chart. It does not move while the scenario does. */
export interface ChartGhost extends AddTo {
  readonly Curves: ComponentType<{ readonly plot: Plot }>
  readonly Legend: ComponentType
  /** Names its one line at the right end, where the other lines are named. */
  readonly end?: EndLabel<unknown>
  /** @param at  where on the x axis is read; of bars the row, of the map the cell */
  readonly reading: (reading: Reading, at: number) => Reading
}

type AddTo = { readonly [Part in keyof Parts]: (part: Parts[Part]) => Parts[Part] }

/** The ghost on a chart; none where no base is pinned, or where the two cannot be laid on one axis. */
export type Ghosts = (chart: string) => ChartGhost | undefined

const store = createStore<{ readonly of: Ghosts }>(() => ({ of: () => undefined }))

/** The ghosts of the base that is pinned: `showGhosts.ts` brings them. Silent while the scenario moves. */
export const ghosts: LiveSource<Ghosts> = { get: () => store.getState().of, subscribe: store.subscribe }
export const setGhosts = (of: Ghosts): void => store.setState({ of })

/** A chart's axis or table with what its ghost adds. */
export const withGhost = <Part extends keyof Parts>(
  chart: string,
  part: Part,
  source: LiveSource<Parts[Part]>,
): LiveSource<Parts[Part]> =>
  derive([source, ghosts], () => {
    const own = source.get()
    const add: AddTo | undefined = ghosts.get()(chart)
    return add ? add[part](own) : own
  })

/** What is read at a place of a chart, with the base's own value there. */
export const readWithGhost = (chart: string, reading: Reading, at = Number.NaN): Reading =>
  ghosts.get()(chart)?.reading(reading, at) ?? reading
