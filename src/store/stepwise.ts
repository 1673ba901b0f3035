import { finish, type Steps } from '../engine/index.ts'
import { callSafely, type LiveSource } from './frameLoop.ts'
import type { Turns } from './turns.ts'

/** Steps that are taken in one turn: they must fit into a frame of a slow machine too. Ours. */
const STEPS_A_TURN = 6

interface Work<Inputs, Result> {
  readonly inputs: Inputs
  readonly steps: Steps<Result>
}

interface StepwiseOptions<Inputs, Result> {
  readonly inputs: LiveSource<Inputs>
  readonly begin: (inputs: Inputs) => Steps<Result>
  readonly dragging: LiveSource<boolean>
  readonly turns: Turns
}

export interface StepwiseSource<Result> extends LiveSource<Result> {
  /** Works it out a little with each step, before anybody reads it. */
  ahead(): Generator<undefined, void>
}

/**
 * A result that takes longer than a frame. While a finger is down it is worked out in turns, and what is read is the last
 * one that was finished; else it is finished as soon as it is read. What is under way is finished also where the inputs
 * have moved on, so that it keeps moving under a finger that never rests.
 */
export function stepwise<Inputs, Result>(options: StepwiseOptions<Inputs, Result>): StepwiseSource<Result> {
  const { inputs, begin, dragging, turns } = options
  const listeners = new Set<() => void>()
  const part = turns.part('seldom')
  let done: { readonly inputs: Inputs; readonly result: Result } | null = null
  /** What listeners were last told of. */
  let told = inputs.get()
  let work: Work<Inputs, Result> | null = null

  const isFresh = () => done?.inputs === inputs.get()
  const tell = (about: Inputs) => {
    told = about
    for (const listener of [...listeners]) callSafely(listener)
  }
  const begun = (): Work<Inputs, Result> => {
    const now = inputs.get()
    return { inputs: now, steps: begin(now) }
  }

  /** @returns whether it is finished */
  const takeSteps = (under: Work<Inputs, Result>): boolean => {
    for (let step = 0; step < STEPS_A_TURN; step += 1) {
      const next = under.steps.next()
      if (!next.done) continue
      done = { inputs: under.inputs, result: next.value }
      return true
    }
    return false
  }

  const proceed = () => {
    if (!dragging.get() || listeners.size === 0 || (!work && isFresh())) return
    let isFinished = true
    try {
      work ??= begun()
      isFinished = takeSteps(work)
    } catch {
      // It is thrown again to those who read it: each of them knows what to say then.
      done = null
    }
    if (!isFinished) return part.ask(proceed)
    const about = work?.inputs ?? inputs.get()
    work = null
    tell(about)
    if (done && !isFresh()) part.ask(proceed)
  }

  inputs.subscribe(() => {
    if (dragging.get()) part.ask(proceed)
    else tell(inputs.get())
  })
  dragging.subscribe(() => {
    if (!dragging.get() && told !== inputs.get()) tell(inputs.get())
  })

  return {
    get() {
      if (done && (isFresh() || dragging.get())) return done.result
      const last = work?.inputs === inputs.get() ? work : begun()
      work = null
      done = { inputs: last.inputs, result: finish(last.steps) }
      return done.result
    },
    *ahead() {
      work ??= begun()
      while (!takeSteps(work)) yield
      work = null
    },
    subscribe(listener) {
      listeners.add(listener)
      if (dragging.get() && !isFresh()) part.ask(proceed)
      return () => listeners.delete(listener)
    },
  }
}
