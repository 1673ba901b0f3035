import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type ParameterKey, parameterKeys, type Scenario } from '../scenario/parameters.ts'
import { type ScenarioState, scenarioStore } from './scenarioStore.ts'

/** Steps that can be taken back. Ours. */
const MOST_STEPS = 100
/** A commit of the same fields this soon after the last one, ms, goes on with its step: an arrow key held down. Ours. */
const GESTURE = 600

/** Scenarios that can be returned to; the nearest step is the last of `past` and the first of `future`. */
export interface UndoSteps {
  readonly past: readonly Scenario[]
  readonly future: readonly Scenario[]
}

export interface Undo {
  readonly steps: Pick<StoreApi<UndoSteps>, 'getState' | 'getInitialState' | 'subscribe'>
  /**
   * Remembers from now on what each commit replaces: a whole drag is one step, whatever came from the browser's history
   * too. @returns a function that ends it
   */
  start(): () => void
  /** Brings the scenario before the last step back; a drag that is under way ends with that and is the step. */
  undo(): void
  redo(): void
}

/** Undo and redo of a store's scenario. The browser's history is separate: what comes back replaces its entry. */
export function createUndo(store: StoreApi<ScenarioState>, now: () => number = () => performance.now()): Undo {
  const steps = createStore<UndoSteps>()(() => ({ past: [], future: [] }))
  let settled = store.getState().scenario
  let last = NO_STEP

  const remember = ({ scenario, lastChange }: ScenarioState) => {
    if (lastChange.phase === 'live') {
      last = NO_STEP
      return
    }
    const changed = changedFields(settled, scenario)
    if (changed.length === 0) return
    const step = { fields: changed.join(), time: now() }
    const isEdit = lastChange.history === 'replace'
    const goesOn = isEdit && step.fields === last.fields && step.time - last.time < GESTURE
    const { past } = steps.getState()
    steps.setState({ past: goesOn ? past : [...past, settled].slice(-MOST_STEPS), future: [] })
    last = step
    settled = scenario
  }

  const endDrag = () => {
    const { lastChange, edit } = store.getState()
    if (lastChange.phase === 'live') edit({}, { phase: 'commit' })
  }

  /** Nothing is remembered of it, since it is what is settled already when the store says so. */
  const restore = (scenario: Scenario, left: UndoSteps) => {
    steps.setState(left)
    settled = scenario
    last = NO_STEP
    const { replaceScenario, notices } = store.getState()
    replaceScenario(scenario, notices, 'replace')
  }

  return {
    steps,
    start() {
      settled = store.getState().scenario
      return store.subscribe(remember)
    },
    undo() {
      endDrag()
      const { past, future } = steps.getState()
      const target = past.at(-1)
      if (target) restore(target, { past: past.slice(0, -1), future: [settled, ...future] })
    },
    redo() {
      endDrag()
      const { past, future } = steps.getState()
      const [target, ...rest] = future
      if (target) restore(target, { past: [...past, settled], future: rest })
    },
  }
}

const NO_STEP = { fields: '', time: Number.NEGATIVE_INFINITY }

const changedFields = (from: Scenario, to: Scenario): readonly ParameterKey[] =>
  parameterKeys.filter((key) => from[key] !== to[key])

/** The app's. */
export const scenarioUndo: Undo = createUndo(scenarioStore)

export const useCanUndo = (): boolean => useStore(scenarioUndo.steps, ({ past }) => past.length > 0)
export const useCanRedo = (): boolean => useStore(scenarioUndo.steps, ({ future }) => future.length > 0)
