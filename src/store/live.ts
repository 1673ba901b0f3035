import type { StoreApi } from 'zustand/vanilla'
import {
  evaluatePosition,
  type PositionResult,
  type Steps,
  type SweepResult,
  sweepAnchor,
  sweepInSteps,
} from '../engine/index.ts'
import { parameterKeys, parameterOf, type Scenario } from '../scenario/parameters.ts'
import { createFrameLoop, type LiveSource, type Schedule } from './frameLoop.ts'
import { type ScenarioState, scenarioStore } from './scenarioStore.ts'
import { stepwise } from './stepwise.ts'
import { type Turns, turns } from './turns.ts'

/** The engine's functions that figures and inputs are derived with. */
export interface LabEngine {
  evaluatePosition(inputs: Scenario): PositionResult
  sweepInSteps(inputs: Scenario): Steps<SweepResult>
}

/** Everything that moves on the screen. `get` is fresh at once; listeners run once per animation frame. */
export interface LiveSources {
  readonly scenario: LiveSource<Scenario>
  readonly position: LiveSource<PositionResult>
  /**
   * Silent while only today's VIX or the what-if change: the sweep depends on neither. While a finger is down it is the
   * last one that was worked out, a few frames old.
   */
  readonly sweep: LiveSource<SweepResult>
  /** True from the first live edit to the next commit. */
  readonly dragging: LiveSource<boolean>
  /** The scenario as last committed: it changes on release, when axes may move and changes are announced. */
  readonly settled: LiveSource<Scenario>
}

export interface LiveLab extends LiveSources {
  /** Works out what the first screen reads, a little with each step, so that no step holds the page up for long. */
  prepare(): Generator<undefined, void>

  /** A further result of the position. What only charts need is loaded with them. */
  fromPosition<T>(compute: (position: PositionResult) => T): LiveSource<T>
  /** A further result of what the sweep reads, which takes as long. */
  fromSweepInputs<T>(begin: (inputs: Scenario) => Steps<T>): LiveSource<T>
}

/** Groups that no sweep reads; of the what-if only the clock of theta counts. */
const notSwept: ReadonlySet<string> = new Set(['whatIf', 'projection'])

/** Inputs that the sweep reads. It re-enters the book at every VIX; of today's VIX only its anchor counts. */
const sweepKeys = parameterKeys.filter(
  (key) => key !== 'vix' && (!notSwept.has(parameterOf(key).group) || key === 'thetaClock'),
)

/** Derives the lab's results from a scenario store, each at most once per change of its inputs and only when read. */
export function createLiveLab(
  store: StoreApi<ScenarioState>,
  schedule: Schedule = (run) => requestAnimationFrame(run),
  engine: LabEngine = { evaluatePosition, sweepInSteps },
  taking: Turns = turns,
): LiveLab {
  const scenario = () => store.getState().scenario
  const distinct = latestDistinct(sameSweep)
  const sweepInputs = () => distinct(scenario())
  const settled = latestSettled(store)
  const loop = createFrameLoop(store, schedule)
  const positionOf = memoise(engine.evaluatePosition)
  const position = () => positionOf(scenario())

  const dragging = loop.source(isDragging(store), isDragging(store), 'last')
  const fromSweepInputs = <T>(begin: (inputs: Scenario) => Steps<T>) =>
    stepwise({ inputs: loop.source(sweepInputs, sweepInputs), begin, dragging, turns: taking })
  const sources = { scenario: loop.source(scenario, scenario), position: loop.source(position, scenario) }
  const sweep = fromSweepInputs(engine.sweepInSteps)
  return {
    ...sources,
    sweep,
    *prepare() {
      yield* sweep.ahead()
      yield
      position()
    },
    dragging,
    settled: loop.source(settled, settled, 'last'),
    fromPosition(compute) {
      const remembered = memoise(compute)
      return loop.source(() => remembered(position()), scenario)
    },
    fromSweepInputs,
  }
}

const isDragging = (store: StoreApi<ScenarioState>) => () => store.getState().lastChange.phase === 'live'

const sameSweep = (a: Scenario, b: Scenario) =>
  sweepKeys.every((key) => a[key] === b[key]) && sweepAnchor(a) === sweepAnchor(b)

/** Remembers the last argument that differed: a later one that is the same in what matters is answered with it. */
function latestDistinct<T>(same: (a: T, b: T) => boolean): (value: T) => T {
  let latest: T | undefined
  return (value) => {
    if (latest === undefined || (latest !== value && !same(latest, value))) latest = value
    return latest
  }
}

function latestSettled(store: StoreApi<ScenarioState>): () => Scenario {
  let settled = store.getState().scenario
  store.subscribe(({ scenario, lastChange }) => {
    if (lastChange.phase === 'commit') settled = scenario
  })
  return () => settled
}

/** A function that remembers its last result; one slot is enough, since only the present is ever asked for. */
function memoise<Input, Result>(compute: (input: Input) => Result): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | undefined
  return (input) => {
    if (last?.input !== input) last = { input, result: compute(input) }
    return last.result
  }
}

/** The app's live loop. */
export const lab: LiveLab = createLiveLab(scenarioStore)
