// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { createScenarioStore } from '../../src/store/scenarioStore.ts'
import { startUrlSync } from '../../src/store/urlSync.ts'

const live = { phase: 'live' } as const
const commit = { phase: 'commit' } as const
const push = { phase: 'commit', history: 'push' } as const

let stop: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/')
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** The app started at an address whose throttle has long run out, with counted history calls. */
function start(fragment: string) {
  window.history.replaceState(null, '', fragment === '' ? '/' : fragment)
  const store = createScenarioStore()
  stop = startUrlSync(store)
  vi.advanceTimersByTime(1000)
  const calls = { replace: vi.spyOn(window.history, 'replaceState'), push: vi.spyOn(window.history, 'pushState') }
  return { store, calls, state: store.getState, edit: store.getState().edit }
}

/** Browsers traverse history in a task of its own; well within the throttle's time, so that what waits goes on waiting. */
function traverse(move: () => void) {
  move()
  vi.advanceTimersByTime(10)
}

describe('at the start', () => {
  it('opens the link in the address', () => {
    const { state } = start('#v=1&vix=22.5')
    expect(state().scenario).toEqual({ ...defaultScenario, vix: 22.5 })
    expect(state().notices).toEqual([])
    expect(window.location.hash).toBe('#v=1&vix=22.5')
  })

  it('writes the bare address in full, so that it can be copied', () => {
    start('')
    expect(window.location.hash).toBe('#v=1')
  })

  it('adds no entry to the history', () => {
    const before = window.history.length
    start('#v=1&vix=22.50')
    expect(window.history.length).toBe(before)
    expect(window.location.hash).toBe('#v=1&vix=22.5')
  })

  it.each(['#v=1&vix=abc', '#v=2&vix=22'])(
    'leaves a link with notices as it is until the first edit: %s',
    (fragment) => {
      const { state, edit } = start(fragment)
      expect(state().notices).toHaveLength(1)
      expect(window.location.hash).toBe(fragment)
      edit({ vix: 30 }, commit)
      expect(window.location.hash).toBe('#v=1&vix=30')
    },
  )
})

describe('an edit', () => {
  it('is written when it is committed, not while the finger is down', () => {
    const { edit, calls } = start('')
    edit({ vix: 25 }, live)
    edit({ vix: 26.5 }, live)
    expect(window.location.hash).toBe('#v=1')
    edit({}, commit)
    expect(window.location.hash).toBe('#v=1&vix=26.5')
    expect(calls.replace).toHaveBeenCalledTimes(1)
    expect(calls.push).not.toHaveBeenCalled()
  })

  it('is written no more often than browsers allow, and the last one always lands', () => {
    const { edit, calls } = start('')
    for (let step = 0; step < 300; step++) {
      edit({ vix: 20 + step / 10 }, commit)
      vi.advanceTimersByTime(100)
    }
    // Safari's limit for these 30 seconds.
    expect(calls.replace.mock.calls.length).toBeLessThan(100)
    vi.advanceTimersByTime(1000)
    expect(window.location.hash).toBe('#v=1&vix=49.9')
  })

  it('back to the opening scenario writes the empty difference', () => {
    const { edit } = start('#v=1&vix=25')
    edit({ vix: 17.44 }, commit)
    expect(window.location.hash).toBe('#v=1')
  })

  it('that is refused leaves the address alone', () => {
    const { edit, calls } = start('')
    edit({ vix: 120 }, commit)
    vi.advanceTimersByTime(1000)
    expect(calls.replace).not.toHaveBeenCalled()
  })
})

describe('the options of a link', () => {
  const options = '&theme=dark&hide=inputs.method'

  it('stay in the address through edits and other scenarios', () => {
    const { edit, state } = start(`#v=1&vix=25${options}`)
    edit({ vix: 30 }, commit)
    expect(window.location.hash).toBe(`#v=1&vix=30${options}`)
    vi.advanceTimersByTime(1000)
    state().replaceScenario(defaultScenario)
    expect(window.location.hash).toBe(`#v=1${options}`)
  })

  it('keep a read-only link in the address; Back returns to it from a copy', () => {
    const { edit, state, calls } = start('#v=1&vix=25&view=locked')
    expect(edit({ vix: 30 }, commit).ok).toBe(false)
    expect(window.location.hash).toBe('#v=1&vix=25&view=locked')
    state().replaceScenario(state().scenario)
    expect(calls.push.mock.calls.map((call) => call[2])).toEqual(['#v=1&vix=25'])
    traverse(() => window.history.back())
    expect(edit({ vix: 30 }, commit).ok).toBe(false)
  })

  it('that are unknown are said, and stay until the first edit', () => {
    const { edit, state } = start('#v=1&theme=blue&hide=method')
    expect(state().notices).toHaveLength(1)
    expect(window.location.hash).toBe('#v=1&theme=blue&hide=method')
    edit({ vix: 30 }, commit)
    expect(window.location.hash).toBe('#v=1&vix=30&hide=method')
  })
})

describe('a choice that is an entry of its own', () => {
  it('pushes one, after the edits before it have landed', () => {
    const { edit, calls } = start('')
    edit({ vix: 25 }, commit)
    edit({ vix: 26 }, commit)
    edit({ playbook: 'none' }, push)
    expect(calls.replace.mock.lastCall?.[2]).toBe('#v=1&vix=26')
    expect(calls.push.mock.calls.map((call) => call[2])).toEqual(['#v=1&vix=26&pb=none'])
  })

  it('pushes one entry for choices in quick succession', () => {
    const { edit, calls } = start('')
    for (const playbook of ['none', 'tenPercent', 'rn', 'none'] as const) edit({ playbook }, push)
    vi.advanceTimersByTime(1000)
    expect(calls.push).toHaveBeenCalledTimes(1)
    expect(window.location.hash).toBe('#v=1&pb=none')
  })

  it('is what a preset does, and choosing it again adds nothing', () => {
    const { state, calls } = start('')
    const preset = { ...defaultScenario, vix: 40 }
    state().replaceScenario(preset)
    vi.advanceTimersByTime(1000)
    state().replaceScenario({ ...preset })
    expect(calls.push).toHaveBeenCalledTimes(1)
  })
})

describe('back and forward', () => {
  it('bring back the scenario of each entry', () => {
    const { edit, state } = start('#v=1&vix=20')
    edit({ playbook: 'none' }, push)
    traverse(() => window.history.back())
    expect(state().scenario).toEqual({ ...defaultScenario, vix: 20 })
    traverse(() => window.history.forward())
    expect(state().scenario).toEqual({ ...defaultScenario, vix: 20, playbook: 'none' })
    expect(window.location.hash).toBe('#v=1&vix=20&pb=none')
  })

  it.each(['#v=1&vix=20', '#v=1&vix=20&foo=1'])(
    'to %s are not undone by an edit still waiting to be written',
    (fragment) => {
      const { edit, state } = start(fragment)
      edit({ playbook: 'none' }, push)
      edit({ vix: 30 }, commit)
      traverse(() => window.history.back())
      vi.advanceTimersByTime(1000)
      expect(state().scenario).toEqual({ ...defaultScenario, vix: 20 })
      expect(window.location.hash).toBe(fragment)
    },
  )

  it('open a fragment that the reader typed, once, with its notices', () => {
    const { state, store } = start('')
    const listener = vi.fn()
    store.subscribe(listener)
    window.location.hash = '#v=1&vix=33&foo=1'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(state().scenario.vix).toBe(33)
    expect(state().notices).toHaveLength(1)
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('after it has ended', () => {
  it('neither writes nor reads the address', () => {
    const { edit, state } = start('')
    edit({ vix: 25 }, commit)
    edit({ vix: 26 }, commit)
    stop()
    vi.advanceTimersByTime(1000)
    expect(window.location.hash).toBe('#v=1&vix=25')
    window.history.replaceState(null, '', '#v=1&vix=50')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(state().scenario.vix).toBe(26)
  })
})
