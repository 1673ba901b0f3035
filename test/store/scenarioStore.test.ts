import { describe, expect, it, vi } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { createScenarioStore } from '../../src/store/scenarioStore.ts'

const live = { phase: 'live' } as const
const commit = { phase: 'commit' } as const

describe('the scenario store', () => {
  it('opens on the opening scenario', () => {
    expect(createScenarioStore().getState()).toMatchObject({ scenario: defaultScenario, notices: [] })
  })

  it('applies a valid edit', () => {
    const store = createScenarioStore()
    expect(store.getState().edit({ vix: 25 }, live)).toEqual({ ok: true })
    expect(store.getState().scenario).toEqual({ ...defaultScenario, vix: 25 })
  })

  it('takes fields together that would contradict each other one by one', () => {
    const store = createScenarioStore()
    expect(store.getState().edit({ shortPut: 7400, shortCall: 7800 }, commit)).toEqual({ ok: true })
  })

  it('keeps the last valid scenario, the same object, when an edit contradicts it, and says why', () => {
    const store = createScenarioStore()
    const before = store.getState().scenario
    expect(store.getState().edit({ shortPut: 7400, vix: 25 }, commit)).toEqual({
      ok: false,
      problems: [
        { keys: ['shortPut', 'shortCall'], message: 'The short put 7400 must lie below the short call 7350.' },
      ],
    })
    expect(store.getState().scenario).toBe(before)
  })

  it('keeps the last valid scenario when a value does not fit its field, and names every such field', () => {
    const store = createScenarioStore()
    const outcome = store.getState().edit({ vix: 120, contracts: 0, date: '2026-02-30' }, commit)
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ keys: ['date'] }, { keys: ['vix'] }, { keys: ['contracts'] }],
    })
    expect(store.getState().scenario).toBe(defaultScenario)
  })

  it('refuses NaN, which no comparison would catch', () => {
    const store = createScenarioStore()
    expect(store.getState().edit({ spx: Number.NaN }, live)).toMatchObject({ ok: false })
    expect(store.getState().scenario).toBe(defaultScenario)
  })

  it('keeps the object when an edit changes nothing, so that results stay memoised', () => {
    const store = createScenarioStore()
    store.getState().edit({ vix: defaultScenario.vix }, commit)
    expect(store.getState().scenario).toBe(defaultScenario)
  })

  it('ends a drag with a commit, also when the commit is empty or is refused', () => {
    const store = createScenarioStore()
    for (const patch of [{}, { vix: 120 }]) {
      store.getState().edit({ vix: 25 }, live)
      expect(store.getState().lastChange.phase).toBe('live')
      store.getState().edit(patch, commit)
      expect(store.getState().lastChange).toEqual({ phase: 'commit', history: 'replace' })
    }
  })

  it('replaces the whole scenario with its notices, which can be dismissed', () => {
    const store = createScenarioStore()
    const notices = [{ keys: [], message: 'The link names no version.' }]
    store.getState().replaceScenario({ ...defaultScenario, vix: 30 }, notices)
    expect(store.getState()).toMatchObject({ scenario: { vix: 30 }, notices, lastChange: { history: 'push' } })
    store.getState().dismissNotices()
    expect(store.getState()).toMatchObject({ scenario: { vix: 30 }, notices: [] })
  })

  it('tells subscribers once per edit', () => {
    const store = createScenarioStore()
    const listener = vi.fn()
    store.subscribe(listener)
    store.getState().edit({ vix: 25, spx: 7000 }, live)
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('RN-17 locked layers', () => {
  const LOCKED = 'The layers are locked: they are not altered without agreement (RN-17).'
  const lockedStore = () => createScenarioStore({ ...defaultScenario, lock: 'on' })

  it('are not altered: the edit is refused as a whole, with a sentence for the field', () => {
    const store = lockedStore()
    const before = store.getState().scenario
    expect(store.getState().edit({ hedgeScalePct: 50, vix: 30 }, commit)).toEqual({
      ok: false,
      problems: [{ keys: ['hedgeScalePct'], message: LOCKED }],
    })
    expect(store.getState().scenario).toBe(before)
  })

  it('leave market and condor free, and a patch that repeats what is locked', () => {
    const store = lockedStore()
    expect(store.getState().edit({ vix: 30, contracts: 5 }, live)).toEqual({ ok: true })
    expect(store.getState().edit({ ...store.getState().scenario, spx: 7000 }, commit)).toEqual({ ok: true })
    expect(store.getState().scenario).toMatchObject({ vix: 30, contracts: 5, spx: 7000, lock: 'on' })
  })

  it('let the zone of RB follow VIX, which is no alteration', () => {
    const store = createScenarioStore({ ...defaultScenario, lock: 'on', playbook: 'rb' })
    expect(store.getState().edit({ vix: 31 }, live)).toEqual({ ok: true })
    expect(store.getState().scenario.lastZone).toBe('third')
    expect(store.getState().edit({ lastZone: 'calm' }, commit)).toMatchObject({ ok: false })
  })

  it('open with a patch that unlocks them, and are replaced by a link or a preset', () => {
    const store = lockedStore()
    expect(store.getState().edit({ lock: 'off', stance: 1 }, commit)).toEqual({ ok: true })
    const other = lockedStore()
    other.getState().replaceScenario({ ...defaultScenario, lock: 'on', playbook: 'hr' })
    expect(other.getState().scenario.playbook).toBe('hr')
  })
})
