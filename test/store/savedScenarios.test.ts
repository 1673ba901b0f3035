// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { decodeFragment, encodeFragment } from '../../src/scenario/linkCodec.ts'
import { createSavedScenarios } from '../../src/store/savedScenarios.ts'
import { MemoryStorage } from '../support/memoryStorage.ts'
import { scenario } from '../support/opening.ts'

const LIST_KEY = 'alvh-lab.scenarios.v1'
const link = encodeFragment(scenario({ vix: 31, shortPut: 6000 }))
const draft = (name: string) => ({ name, note: '', link })

/** One tab with its list; a second one on the same storage is another tab. */
function openTab(storage = new MemoryStorage()) {
  const saved = createSavedScenarios(() => storage)
  const stop = saved.follow(window)
  const names = () => saved.state.getState().entries.map(({ name }) => name)
  const idOf = (name: string) => saved.state.getState().entries.find((entry) => entry.name === name)?.id ?? ''
  return { saved, storage, stop, names, idOf, state: saved.state.getState }
}

const tellOtherTabs = () => window.dispatchEvent(new StorageEvent('storage', { key: LIST_KEY }))

describe('saving', () => {
  it('keeps name, note, instant and the link, which opens the same scenario', () => {
    const { saved, storage } = openTab()
    expect(saved.save({ ...draft('Crash week'), note: 'after the fall' }, false)).toEqual({ ok: true })
    const [entry] = openTab(storage).state().entries
    expect(entry).toMatchObject({ name: 'Crash week', note: 'after the fall' })
    expect(new Date(entry?.savedAt ?? '').toISOString()).toBe(entry?.savedAt)
    expect(decodeFragment(entry?.link ?? '')).toEqual({ scenario: scenario({ vix: 31, shortPut: 6000 }), notices: [] })
  })

  it('asks before it takes the place of another of the same name', () => {
    const { saved, names, state, idOf } = openTab()
    saved.save(draft('A'), false)
    const id = idOf('A')
    expect(saved.save({ ...draft('A'), link: 'v=1&vix=50' }, false)).toMatchObject({ ok: false, reason: 'nameTaken' })
    expect(state().entries[0]?.link).toBe(link)
    expect(saved.save({ ...draft('A'), link: 'v=1&vix=50' }, true)).toEqual({ ok: true })
    expect(names()).toEqual(['A'])
    expect(state().entries[0]).toMatchObject({ id, link: 'v=1&vix=50' })
  })

  it('keeps pasted markup as the text it is', () => {
    const { saved, storage } = openTab()
    saved.save(draft('<img src=x onerror=alert(1)>'), false)
    expect(openTab(storage).names()).toEqual(['<img src=x onerror=alert(1)>'])
  })
})

describe('a saved scenario', () => {
  it('is renamed, though not to a name that is taken', () => {
    const { saved, names, idOf } = openTab()
    saved.save(draft('A'), false)
    saved.save(draft('B'), false)
    expect(saved.rename(idOf('A'), 'B')).toMatchObject({ reason: 'nameTaken' })
    expect(saved.rename(idOf('A'), 'A')).toEqual({ ok: true })
    expect(saved.rename(idOf('A'), 'C')).toEqual({ ok: true })
    expect(names().sort()).toEqual(['B', 'C'])
  })

  it('is deleted and put back', () => {
    const { saved, names, state } = openTab()
    saved.save(draft('A'), false)
    const [entry] = state().entries
    if (!entry) throw new Error('nothing was saved')
    saved.remove(entry.id)
    expect(names()).toEqual([])
    saved.putBack(entry)
    expect(state().entries).toEqual([entry])
  })

  it('is not put back beside a new one of its name', () => {
    const { saved, names, state } = openTab()
    saved.save(draft('A'), false)
    const [entry] = state().entries
    if (!entry) throw new Error('nothing was saved')
    saved.remove(entry.id)
    saved.save(draft('A'), false)
    expect(saved.putBack(entry)).toMatchObject({ ok: false, reason: 'nameTaken' })
    expect(names()).toEqual(['A'])
  })
})

describe('another tab', () => {
  it('is followed when it changes the storage, until that is ended', () => {
    const first = openTab()
    const second = openTab(first.storage)
    first.saved.save(draft('A'), false)
    tellOtherTabs()
    expect(second.names()).toEqual(['A'])
    second.stop()
    first.saved.save(draft('B'), false)
    tellOtherTabs()
    expect(second.names()).toEqual(['A'])
  })

  it('loses nothing to a change made here before its news has come', () => {
    const first = openTab()
    const second = openTab(first.storage)
    first.saved.save(draft('A'), false)
    second.saved.save(draft('B'), false)
    expect(second.names().sort()).toEqual(['A', 'B'])
  })

  it('may have deleted what is renamed here', () => {
    const first = openTab()
    const second = openTab(first.storage)
    first.saved.save(draft('A'), false)
    tellOtherTabs()
    first.saved.remove(first.idOf('A'))
    expect(second.saved.rename(second.idOf('A'), 'B')).toMatchObject({ ok: false, reason: 'gone' })
  })
})

describe('a storage that refuses', () => {
  it('when full says so and leaves all as it was', () => {
    const { saved, storage, names, idOf } = openTab()
    saved.save(draft('A'), false)
    const before = storage.contents()
    storage.quota = JSON.stringify(before).length
    expect(saved.save(draft('B'), false)).toEqual({
      ok: false,
      reason: 'unkept',
      message: 'The browser’s storage for this page is full.',
    })
    expect(storage.contents()).toEqual(before)
    expect(names()).toEqual(['A'])
    // Room can be made.
    expect(saved.remove(idOf('A'))).toEqual({ ok: true })
    expect(saved.save(draft('B'), false)).toEqual({ ok: true })
  })

  it('when denied says so, for reading and for saving', () => {
    const storage = new MemoryStorage()
    storage.denied = true
    const { saved, state } = openTab(storage)
    expect(state()).toMatchObject({ entries: [], problem: 'The browser does not let this page store anything.' })
    expect(saved.save(draft('A'), false)).toMatchObject({ ok: false, reason: 'unkept' })
  })

  it('when it cannot even be asked for says the same', () => {
    const saved = createSavedScenarios(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    })
    saved.follow(window)()
    expect(saved.state.getState().problem).toBe('The browser does not let this page store anything.')
    expect(saved.save(draft('A'), false)).toMatchObject({ ok: false, reason: 'unkept' })
  })

  it('stays full of what was there when it works again', () => {
    const { saved, storage, names, state } = openTab()
    saved.save(draft('A'), false)
    storage.denied = true
    tellOtherTabs()
    expect(names()).toEqual(['A'])
    storage.denied = false
    tellOtherTabs()
    expect(state()).toMatchObject({ problem: null })
    expect(names()).toEqual(['A'])
  })
})

describe('what is stored and damaged', () => {
  it.each(['', '{"\u0000__proto__":', 'null', '{"entries":[]}', '"text"', '12'])(
    'is put apart as it was, and saving goes on: %s',
    (text) => {
      const storage = new MemoryStorage()
      storage.setItem(LIST_KEY, text)
      const { saved, state, names } = openTab(storage)
      expect(state()).toEqual({ entries: [], apart: [text], problem: null })
      expect(saved.save(draft('A'), false)).toEqual({ ok: true })
      expect(names()).toEqual(['A'])
      expect(Object.values(storage.contents())).toContain(text)
    },
  )

  it.each([
    ['no object', 7],
    ['no name', { id: '1', note: '', savedAt: '2026-01-30T10:00:00Z', link }],
    ['a blank name', { id: '1', name: ' \u200b ', note: '', savedAt: '2026-01-30T10:00:00Z', link }],
    ['a name too long', { id: '1', name: 'x'.repeat(81), note: '', savedAt: '2026-01-30T10:00:00Z', link }],
    ['no instant', { id: '1', name: 'B', note: '', savedAt: 'yesterday', link }],
    ['no link', { id: '1', name: 'B', note: '', savedAt: '2026-01-30T10:00:00Z' }],
    ['an id twice', { id: 'a', name: 'B', note: '', savedAt: '2026-01-30T10:00:00Z', link }],
  ])('loses only the entry with %s from the list, and nothing from the storage', (_title, damaged) => {
    const sound = { id: 'a', name: 'A', note: '', savedAt: '2026-01-30T10:00:00Z', link }
    const text = JSON.stringify([sound, damaged])
    const storage = new MemoryStorage()
    storage.setItem(LIST_KEY, text)
    const { state } = openTab(storage)
    expect(state()).toEqual({ entries: [sound], apart: [text], problem: null })
    expect(openTab(storage).state()).toEqual({ entries: [sound], apart: [text], problem: null })
  })

  it('is kept beside what was put apart before it', () => {
    const storage = new MemoryStorage()
    for (const text of ['first', 'second', 'first']) {
      storage.setItem(LIST_KEY, text)
      openTab(storage)
    }
    expect(openTab(storage).state().apart).toEqual(['first', 'second'])
  })

  it('stays where it is when there is no room to move it, and nothing is saved over it', () => {
    const storage = new MemoryStorage()
    const text = '{'.repeat(100)
    storage.setItem(LIST_KEY, text)
    storage.quota = 150
    const { saved, state } = openTab(storage)
    expect(state()).toEqual({ entries: [], apart: [text], problem: 'The browser’s storage for this page is full.' })
    expect(saved.save(draft('A'), false)).toMatchObject({ ok: false, reason: 'unkept' })
    expect(storage.contents()).toEqual({ [LIST_KEY]: text })
  })

  it('is not what a later build has added to an entry: that stays through a change', () => {
    const storage = new MemoryStorage()
    const entry = { id: 'a', name: 'A', note: '', savedAt: '2026-01-30T10:00:00Z', link, colour: 'green' }
    storage.setItem(LIST_KEY, JSON.stringify([entry]))
    const { saved } = openTab(storage)
    saved.rename('a', 'B')
    expect(JSON.parse(storage.contents()[LIST_KEY] ?? '')).toEqual([{ ...entry, name: 'B' }])
  })
})
