import { describe, expect, it, vi } from 'vitest'
import { evaluatePayoff, evaluatePosition, evaluateSweep, sweepInSteps } from '../../src/engine/index.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { type ChartLab, createChartLab } from '../../src/store/chartLab.ts'
import { createLiveLab } from '../../src/store/live.ts'
import { createScenarioStore } from '../../src/store/scenarioStore.ts'

const live = { phase: 'live' } as const
const commit = { phase: 'commit' } as const

/** A lab on its own store with counted engine calls and frames that pass when the test says so. */
function setUp() {
  const store = createScenarioStore()
  const frames: (() => void)[] = []
  const engine = {
    evaluatePosition: vi.fn(evaluatePosition),
    sweepInSteps: vi.fn(sweepInSteps),
  }
  const lab = createChartLab(createLiveLab(store, (run) => frames.push(run), engine))
  const passFrame = () => {
    for (const run of frames.splice(0)) run()
  }
  return { store, lab, engine, frames, passFrame, edit: store.getState().edit }
}

describe('derived results', () => {
  it('are those of the engine for the scenario of the moment, at once and before any frame', () => {
    const { lab, edit } = setUp()
    edit({ vix: 25 }, live)
    const scenario = { ...defaultScenario, vix: 25 }
    expect(lab.scenario.get()).toEqual(scenario)
    expect(lab.position.get()).toEqual(evaluatePosition(scenario))
    expect(lab.payoff.get()).toEqual(evaluatePayoff(evaluatePosition(scenario)))
    expect(lab.sweep.get()).toEqual(evaluateSweep(scenario))
  })

  it('are computed when read, and not before', () => {
    const { edit, passFrame, engine } = setUp()
    edit({ vix: 25 }, live)
    passFrame()
    expect(engine.evaluatePosition).not.toHaveBeenCalled()
    expect(engine.sweepInSteps).not.toHaveBeenCalled()
  })

  it('are computed once however often they are read, and stay the same object', () => {
    const { lab, engine } = setUp()
    expect(lab.payoff.get()).toBe(lab.payoff.get())
    expect(lab.position.get()).toBe(lab.position.get())
    expect(engine.evaluatePosition).toHaveBeenCalledTimes(1)
  })

  it('compute the sweep once over a whole drag of VIX, and again when anything else changes', () => {
    const { lab, engine, edit } = setUp()
    const before = lab.sweep.get()
    for (let vix = 10; vix <= 80; vix += 5) {
      edit({ vix }, live)
      expect(lab.sweep.get()).toBe(before)
    }
    edit({ spotVol: 'held' }, commit)
    expect(lab.sweep.get()).toBe(before)
    expect(engine.sweepInSteps).toHaveBeenCalledTimes(1)
    edit({ contracts: 20 }, commit)
    expect(lab.sweep.get()).not.toBe(before)
    expect(engine.sweepInSteps).toHaveBeenCalledTimes(2)
  })

  it.each([{ vix: 60 }, { spotVol: 'held' } as const])('have a sweep that does not depend on %o', (patch) => {
    const withoutPatch = evaluateSweep(defaultScenario)
    expect(evaluateSweep({ ...defaultScenario, ...patch })).toEqual(withoutPatch)
  })
})

describe('listeners', () => {
  it('are called once per frame, however many changes came before it', () => {
    const { lab, edit, frames, passFrame } = setUp()
    const listener = vi.fn()
    lab.position.subscribe(listener)
    for (const vix of [20, 21, 22]) edit({ vix }, live)
    expect(frames).toHaveLength(1)
    expect(listener).not.toHaveBeenCalled()
    passFrame()
    expect(listener).toHaveBeenCalledTimes(1)
    edit({ vix: 23 }, live)
    passFrame()
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('of the sweep stay silent while VIX is dragged', () => {
    const { lab, edit, passFrame } = setUp()
    const onSweep = vi.fn()
    lab.sweep.subscribe(onSweep)
    edit({ vix: 40 }, live)
    passFrame()
    expect(onSweep).not.toHaveBeenCalled()
    edit({ m1: 20 }, commit)
    passFrame()
    expect(onSweep).toHaveBeenCalledTimes(1)
  })

  it('are not called when nothing changed in the end', () => {
    const { lab, store, edit, passFrame } = setUp()
    const listener = vi.fn()
    lab.position.subscribe(listener)
    edit({ vix: 120 }, commit)
    store.getState().dismissNotices()
    passFrame()
    expect(listener).not.toHaveBeenCalled()
  })

  it('are no longer called after they have unsubscribed', () => {
    const { lab, edit, passFrame } = setUp()
    const listener = vi.fn()
    const unsubscribe = lab.position.subscribe(listener)
    edit({ vix: 25 }, live)
    unsubscribe()
    passFrame()
    expect(listener).not.toHaveBeenCalled()
  })

  it('may edit the scenario themselves: that is drawn in the next frame', () => {
    const { lab, edit, frames, passFrame } = setUp()
    const seen: number[] = []
    lab.scenario.subscribe(() => {
      const { vix } = lab.scenario.get()
      seen.push(vix)
      if (vix < 30) edit({ vix: 30 }, live)
    })
    edit({ vix: 25 }, live)
    passFrame()
    expect(frames).toHaveLength(1)
    passFrame()
    expect(seen).toEqual([25, 30])
  })
})

describe('a drag', () => {
  const watch = (lab: ChartLab) => {
    const events: string[] = []
    for (const name of ['position', 'payoff', 'dragging', 'settled'] as const) {
      lab[name].subscribe(() => events.push(name))
    }
    return events
  }

  it('lasts from the first live edit to the commit; the settled scenario changes on release only', () => {
    const { lab, edit } = setUp()
    expect(lab.dragging.get()).toBe(false)
    edit({ vix: 25 }, live)
    expect(lab.dragging.get()).toBe(true)
    expect(lab.settled.get()).toBe(defaultScenario)
    edit({}, commit)
    expect(lab.dragging.get()).toBe(false)
    expect(lab.settled.get()).toEqual({ ...defaultScenario, vix: 25 })
  })

  it('moves the geometry in each frame and settles once, after it', () => {
    const { lab, edit, passFrame } = setUp()
    const events = watch(lab)
    edit({ vix: 25 }, live)
    passFrame()
    expect(events.splice(0)).toEqual(['position', 'payoff', 'dragging'])
    edit({ vix: 26 }, live)
    passFrame()
    expect(events.splice(0)).toEqual(['position', 'payoff'])
    edit({ vix: 27 }, commit)
    passFrame()
    expect(events).toEqual(['position', 'payoff', 'dragging', 'settled'])
  })

  it('is over when a link or preset replaces the scenario', () => {
    const { lab, store, edit } = setUp()
    edit({ vix: 25 }, live)
    store.getState().replaceScenario({ ...defaultScenario, vix: 60 })
    expect(lab.dragging.get()).toBe(false)
    expect(lab.settled.get().vix).toBe(60)
  })
})
