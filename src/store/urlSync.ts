import type { StoreApi } from 'zustand/vanilla'
import { decodeBase } from '../scenario/linkBase.ts'
import { collapseNotices, decodeFragment, linkTo } from '../scenario/linkCodec.ts'
import { decodeOptions } from '../scenario/linkOptions.ts'
import { type HistoryMode, type ScenarioState, scenarioStore } from './scenarioStore.ts'

/**
 * Least time between two writes of the address, ms. Safari throws "Attempt to use history.replaceState() more than 100
 * times per 30 seconds"; ours: a little slower than that.
 */
const WRITE_INTERVAL = 350

/**
 * Keeps the address bar and the store the same: opens the link in the address now and on back, forward and a typed
 * fragment; writes the scenario, its base and the options of its view there after each commit, as a new entry where the change asks for one. A link that
 * was read with notices stays in the address until the first edit, so that a reload says the same again.
 * @returns a function that ends it
 */
export function startUrlSync(store: StoreApi<ScenarioState> = scenarioStore, view: Window = window): () => void {
  const address = createAddress(view)

  const open = () => {
    const opened = decodeFragment(address.read())
    const { base, notices: onBase } = decodeBase(address.read())
    const { options, notices: onOptions } = decodeOptions(address.read())
    const notices = collapseNotices([...opened.notices, ...onBase, ...onOptions])
    store.getState().replaceScenario(opened.scenario, notices, 'keep', options, base)
    if (notices.length === 0) address.write(toFragment(store.getState()), 'replace')
  }
  const follow = () => {
    if (address.movedByReader()) open()
  }

  open()
  const unsubscribe = store.subscribe((state, previous) => {
    const { lastChange } = state
    if (lastChange === previous.lastChange || lastChange.phase === 'live') return
    address.write(toFragment(state), lastChange.history)
  })
  view.addEventListener('popstate', follow)
  view.addEventListener('hashchange', follow)

  return () => {
    unsubscribe()
    address.stop()
    view.removeEventListener('popstate', follow)
    view.removeEventListener('hashchange', follow)
  }
}

const toFragment = ({ scenario, options, base }: ScenarioState) => linkTo(scenario, '', options, base)

/** The address bar's fragment, written no faster than browsers allow; the last write always lands. */
function createAddress(view: Window) {
  let shown = view.location.hash
  let waiting: string | null = null
  let timer: number | undefined
  let lastWrite = Number.NEGATIVE_INFINITY
  let lastPush = Number.NEGATIVE_INFINITY
  const sinceWrite = () => view.performance.now() - lastWrite

  const call = (method: 'replaceState' | 'pushState', fragment: string) => {
    if (fragment === shown) return
    view.history[method](null, '', fragment)
    shown = fragment
    lastWrite = view.performance.now()
    if (method === 'pushState') lastPush = lastWrite
  }
  const cancel = () => {
    view.clearTimeout(timer)
    timer = undefined
    waiting = null
  }
  const land = () => {
    const fragment = waiting
    cancel()
    if (fragment !== null) call('replaceState', fragment)
  }
  const replace = (fragment: string) => {
    waiting = fragment
    if (sinceWrite() >= WRITE_INTERVAL) land()
    else timer ??= view.setTimeout(land, WRITE_INTERVAL - sinceWrite())
  }

  return {
    read: () => shown,
    write(fragment: string, mode: HistoryMode) {
      if (mode === 'keep') return
      // Choices in quick succession, as with an arrow key held in a list, are one entry.
      if (mode === 'replace' || view.performance.now() - lastPush < WRITE_INTERVAL) return replace(fragment)
      land()
      call('pushState', fragment)
    },
    /** Whether the fragment is another than the one written or read last; what was still to be written is dropped. */
    movedByReader() {
      if (view.location.hash === shown) return false
      shown = view.location.hash
      cancel()
      return true
    },
    stop: cancel,
  }
}
