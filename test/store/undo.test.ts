import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { createScenarioStore } from '../../src/store/scenarioStore.ts'
import { createUndo } from '../../src/store/undo.ts'

const live = { phase: 'live' } as const
const commit = { phase: 'commit' } as const

/** A store whose steps are remembered; the clock stands still until a test moves it. */
function start(initial: Scenario = defaultScenario) {
  const store = createScenarioStore(initial)
  const clock = { time: 0 }
  const undo = createUndo(store, () => clock.time)
  const stop = undo.start()
  const later = () => {
    clock.time += 10_000
  }
  return {
    store,
    undo,
    stop,
    later,
    vix: () => store.getState().scenario.vix,
    /** Sets VIX a while after the last edit. */
    setVix(vix: number) {
      later()
      store.getState().edit({ vix }, commit)
    },
    steps: () => ({ back: undo.steps.getState().past.length, forth: undo.steps.getState().future.length }),
  }
}

describe('undo and redo', () => {
  it('have nothing to do at first', () => {
    const { undo, steps, store } = start()
    undo.undo()
    undo.redo()
    expect(steps()).toEqual({ back: 0, forth: 0 })
    expect(store.getState().scenario).toBe(defaultScenario)
  })

  it('go back and forth through the commits', () => {
    const { undo, setVix, vix, steps } = start()
    for (const level of [20, 25, 30]) setVix(level)
    undo.undo()
    undo.undo()
    expect(vix()).toBe(20)
    expect(steps()).toEqual({ back: 1, forth: 2 })
    undo.redo()
    expect(vix()).toBe(25)
    undo.redo()
    undo.redo()
    expect(vix()).toBe(30)
  })

  it('forget what was undone once something else is edited', () => {
    const { undo, setVix, vix, steps } = start()
    setVix(20)
    setVix(25)
    undo.undo()
    setVix(40)
    expect(steps()).toEqual({ back: 2, forth: 0 })
    undo.undo()
    expect(vix()).toBe(20)
  })

  it('bring a preset or an opened link back as one step, and replace the entry of the browser’s history', () => {
    const { undo, store } = start()
    store.getState().replaceScenario({ ...defaultScenario, vix: 40, shortPut: 6000 }, [], 'push')
    store.getState().replaceScenario({ ...defaultScenario, vix: 50 }, [], 'keep')
    undo.undo()
    expect(store.getState().scenario).toMatchObject({ vix: 40, shortPut: 6000 })
    expect(store.getState().lastChange).toEqual({ phase: 'commit', history: 'replace', whole: true })
    undo.undo()
    expect(store.getState().scenario).toBe(defaultScenario)
  })

  it('leave the notices where they are', () => {
    const { undo, store, setVix } = start()
    const notices = [{ keys: [], message: 'The link is damaged.' }]
    store.getState().replaceScenario({ ...defaultScenario, vix: 40 }, notices, 'keep')
    setVix(50)
    undo.undo()
    undo.redo()
    expect(store.getState().notices).toEqual(notices)
  })

  it('give back what a lock holds', () => {
    const { undo, store, later } = start()
    store.getState().edit({ playbook: 'none' }, commit)
    later()
    store.getState().edit({ lock: 'on' }, commit)
    undo.undo()
    undo.undo()
    expect(store.getState().scenario).toEqual(defaultScenario)
  })
})

describe('one step', () => {
  it('is a whole drag', () => {
    const { undo, store, vix, steps } = start()
    for (const level of [18, 22, 26]) store.getState().edit({ vix: level }, live)
    store.getState().edit({}, commit)
    expect(steps()).toEqual({ back: 1, forth: 0 })
    undo.undo()
    expect(vix()).toBe(defaultScenario.vix)
    undo.redo()
    expect(vix()).toBe(26)
  })

  it('is the drag under way when undo is asked for in the middle of it', () => {
    const { undo, store, setVix, vix } = start()
    setVix(20)
    store.getState().edit({ vix: 30 }, live)
    undo.undo()
    expect(vix()).toBe(20)
    expect(store.getState().lastChange.phase).toBe('commit')
    undo.redo()
    expect(vix()).toBe(30)
  })

  it('is an arrow key held down on one field', () => {
    const { undo, store, vix, steps } = start()
    for (let press = 1; press <= 300; press++) store.getState().edit({ vix: 20 + press / 10 }, commit)
    expect(steps().back).toBe(1)
    undo.undo()
    expect(vix()).toBe(defaultScenario.vix)
  })

  it('does not run over two fields, nor over an undo', () => {
    const { undo, store, steps } = start()
    store.getState().edit({ vix: 20 }, commit)
    store.getState().edit({ contracts: 5 }, commit)
    expect(steps().back).toBe(2)
    undo.undo()
    store.getState().edit({ contracts: 6 }, commit)
    undo.undo()
    expect(store.getState().scenario).toMatchObject({ vix: 20, contracts: defaultScenario.contracts })
  })

  it('is not a drag out and back, a refused edit, or the same preset again', () => {
    const { store, steps } = start()
    store.getState().edit({ vix: 30 }, live)
    store.getState().edit({ vix: defaultScenario.vix }, live)
    store.getState().edit({}, commit)
    store.getState().edit({ vix: 120 }, commit)
    store.getState().replaceScenario({ ...defaultScenario })
    expect(steps().back).toBe(0)
  })
})

describe('the memory', () => {
  it('holds the last hundred steps', () => {
    const { undo, setVix, vix } = start()
    for (let step = 1; step <= 130; step++) setVix(20 + step / 10)
    for (let step = 0; step < 200; step++) undo.undo()
    expect(vix()).toBe(23)
  })

  it('begins with the scenario that is there when it starts', () => {
    const store = createScenarioStore()
    const undo = createUndo(store)
    store.getState().replaceScenario({ ...defaultScenario, vix: 33 }, [], 'keep')
    const stop = undo.start()
    store.getState().edit({ vix: 34 }, commit)
    undo.undo()
    undo.undo()
    expect(store.getState().scenario.vix).toBe(33)
    stop()
    store.getState().edit({ vix: 35 }, commit)
    expect(undo.steps.getState().past).toEqual([])
  })
})
