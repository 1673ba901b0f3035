// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { READ_ONLY_SENTENCE } from '../../src/scenario/linkOptions.ts'
import { LOCK_SENTENCE } from '../../src/scenario/lock.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { changedInputs, putBack, returnToBase, swapWithBase, unpin } from '../../src/store/base.ts'
import { pinBase } from '../../src/store/pinBase.ts'
import { scenarioStore } from '../../src/store/scenarioStore.ts'
import { createUndo } from '../../src/store/undo.ts'
import { startUrlSync } from '../../src/store/urlSync.ts'

const state = scenarioStore.getState
const edit = (patch: Partial<Scenario>) => state().edit(patch, { phase: 'commit' })
const both = () => ({ scenario: state().scenario, base: state().base })
const at = (patch: Partial<Scenario>): Scenario => ({ ...defaultScenario, ...patch })
const noView = { theme: [], hide: [], view: [] }

beforeEach(() => {
  window.history.replaceState(null, '', '/')
  state().replaceScenario(defaultScenario, [], 'keep', noView, null)
})

describe('a base', () => {
  it('is the scenario on the screen when it is pinned, and stays while that is edited', () => {
    edit({ vix: 22 })
    pinBase()
    edit({ vix: 30, contracts: 5 })
    expect(both()).toEqual({ scenario: at({ vix: 30, contracts: 5 }), base: at({ vix: 22 }) })
    expect(changedInputs(state().scenario, at({ vix: 22 }))).toEqual(['vix', 'contracts'])
  })

  it('can be pinned anew and taken off; the scenario does not notice', () => {
    pinBase()
    edit({ vix: 30 })
    const { scenario } = state()
    pinBase()
    expect(state().base).toBe(scenario)
    unpin()
    expect(both()).toEqual({ scenario, base: null })
    expect(state().scenario).toBe(scenario)
  })

  it('changes places with the scenario', () => {
    pinBase()
    edit({ vix: 30 })
    expect(swapWithBase()).toBeNull()
    expect(both()).toEqual({ scenario: defaultScenario, base: at({ vix: 30 }) })
    swapWithBase()
    expect(both()).toEqual({ scenario: at({ vix: 30 }), base: defaultScenario })
  })

  it('comes back on the screen and stays pinned', () => {
    pinBase()
    edit({ vix: 30, shortPut: 6200 })
    expect(returnToBase()).toBeNull()
    expect(both()).toEqual({ scenario: defaultScenario, base: defaultScenario })
  })

  it('gives one input back, unless that fits nothing', () => {
    edit({ shortPut: 6000, shortCall: 6200 })
    pinBase()
    edit({ shortPut: 6300, shortCall: 7350, vix: 30 })
    expect(putBack('vix')).toBeNull()
    expect(state().scenario.vix).toBe(defaultScenario.vix)
    expect(putBack('shortCall')).toBe('The short put 6300 must lie below the short call 6200.')
    expect(state().scenario.shortCall).toBe(7350)
  })

  it('stays when a preset or a kept scenario takes the place of the scenario', () => {
    pinBase()
    state().replaceScenario(at({ vix: 40 }))
    expect(both()).toEqual({ scenario: at({ vix: 40 }), base: defaultScenario })
  })

  it('is asked for where there is none without harm', () => {
    for (const act of [swapWithBase, returnToBase, () => putBack('vix')]) expect(act()).toBeNull()
    expect(both()).toEqual({ scenario: defaultScenario, base: null })
  })
})

describe('a lock and a link that is read-only', () => {
  it('keep the base off the screen, and let it be pinned and taken off', () => {
    state().replaceScenario(at({ vix: 30 }), [], 'keep', { ...noView, view: ['locked'] }, defaultScenario)
    for (const act of [swapWithBase, returnToBase, () => putBack('vix')]) expect(act()).toBe(READ_ONLY_SENTENCE)
    expect(both()).toEqual({ scenario: at({ vix: 30 }), base: defaultScenario })
    pinBase()
    expect(state().options.view).toEqual(['locked'])
    expect(state().base).toEqual(at({ vix: 30 }))
    unpin()
    expect(state().base).toBeNull()
  })

  it('refuse a base that would alter the locked layers, also one from before the lock', () => {
    pinBase()
    edit({ playbook: 'tenPercent' })
    edit({ lock: 'on' })
    expect(swapWithBase()).toBe(LOCK_SENTENCE)
    expect(returnToBase()).toBe(LOCK_SENTENCE)
    expect(putBack('playbook')).toBe(LOCK_SENTENCE)
    expect(both()).toEqual({ scenario: at({ playbook: 'tenPercent', lock: 'on' }), base: defaultScenario })
  })

  it('let market and condor go back', () => {
    edit({ lock: 'on' })
    pinBase()
    edit({ vix: 30, contracts: 4 })
    expect(returnToBase()).toBeNull()
    expect(state().scenario).toEqual(at({ lock: 'on' }))
  })
})

describe('undo', () => {
  it('takes the way back to the base as one step and leaves the base', () => {
    const undo = createUndo(scenarioStore)
    const stop = undo.start()
    pinBase()
    expect(undo.steps.getState().past).toEqual([])
    edit({ vix: 30 })
    edit({ contracts: 4 })
    returnToBase()
    undo.undo()
    expect(both()).toEqual({ scenario: at({ vix: 30, contracts: 4 }), base: defaultScenario })
    undo.redo()
    expect(both()).toEqual({ scenario: defaultScenario, base: defaultScenario })
    stop()
  })

  it('brings the scenario before a swap back; what was the base comes by redo', () => {
    const undo = createUndo(scenarioStore)
    const stop = undo.start()
    pinBase()
    edit({ vix: 30 })
    swapWithBase()
    undo.undo()
    expect(both()).toEqual({ scenario: at({ vix: 30 }), base: at({ vix: 30 }) })
    undo.redo()
    expect(both()).toEqual({ scenario: defaultScenario, base: at({ vix: 30 }) })
    stop()
  })
})

describe('the address bar', () => {
  let stop: () => void = () => undefined
  afterEach(() => stop())
  const written = (hash: string) => expect.poll(() => window.location.hash).toBe(hash)

  it('opens a base, and takes it off where the address has none', async () => {
    window.history.replaceState(null, '', '#v=1&vix=30&base=1&base.n=5')
    stop = startUrlSync()
    expect(both()).toEqual({ scenario: at({ vix: 30 }), base: at({ contracts: 5 }) })
    window.location.hash = '#v=1&vix=30'
    await expect.poll(() => state().base).toBeNull()
    expect(state().scenario.vix).toBe(30)
  })

  it('holds what is pinned, keeps up with edits, and Back takes the pin away', async () => {
    stop = startUrlSync()
    edit({ vix: 22 })
    await written('#v=1&vix=22')
    pinBase()
    await written('#v=1&vix=22&base=1&base.vix=22')
    edit({ vix: 30 })
    await written('#v=1&vix=30&base=1&base.vix=22')
    window.history.back()
    await expect.poll(() => state().base).toBeNull()
    expect(state().scenario.vix).toBe(22)
    window.history.forward()
    await expect.poll(both).toEqual({ scenario: at({ vix: 30 }), base: at({ vix: 22 }) })
  })

  it('says what of a base could not be read, and stays as it was until an edit', () => {
    window.history.replaceState(null, '', '#v=1&vix=30&base=1&base.vix=abc')
    stop = startUrlSync()
    expect(state().notices.map(({ message }) => message)).toEqual([
      'The link’s base: VIX: “abc” is not a number. 17.44 was kept.',
    ])
    expect(window.location.hash).toBe('#v=1&vix=30&base=1&base.vix=abc')
  })
})
