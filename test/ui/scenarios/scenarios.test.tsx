// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { readScenarioFile, toScenarioFile } from '../../../src/scenario/scenarioFile.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { ScenariosButton } from '../../../src/ui/scenarios/ScenariosButton.tsx'
import { MemoryStorage } from '../../support/memoryStorage.ts'
import { scenario } from '../../support/opening.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
// What loads when the dialog first opens is there already.
beforeAll(() => import('../../../src/ui/scenarios/ScenariosDialog.tsx'))

let storage = new MemoryStorage()
let downloads: { name: string; blob: Blob }[] = []
beforeEach(() => {
  storage = new MemoryStorage()
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => storage)
  downloads = []
  let blob = new Blob()
  URL.createObjectURL = (made: Blob) => {
    blob = made
    return 'blob:made'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob })
  })
})
afterEach(() => vi.restoreAllMocks())

const current = () => scenarioStore.getState()
const edit = (patch: Partial<Scenario>) => act(() => current().edit(patch, { phase: 'commit' }))
const dialog = () => within(screen.getByRole('dialog', { name: 'Scenarios' }))
const button = (name: string) => dialog().getByRole<HTMLButtonElement>('button', { name })
const nameField = () => dialog().getByRole<HTMLInputElement>('textbox', { name: 'Name' })
const names = () =>
  dialog()
    .queryAllByRole('button', { name: /^Open / })
    .map((opens) => opens.getAttribute('aria-label'))
const said = (text: string | RegExp) => dialog().findByText(text)

async function open() {
  const user = userEvent.setup()
  render(<ScenariosButton />)
  await user.click(screen.getByRole('button', { name: 'Scenarios' }))
  await screen.findByRole('dialog', { name: 'Scenarios' })
  return {
    user,
    async save(name: string) {
      await user.clear(nameField())
      await user.type(nameField(), name)
      await user.click(button('Save'))
    },
  }
}

const reopen = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: 'Scenarios' }))
  await screen.findByRole('dialog', { name: 'Scenarios' })
}

describe('saving', () => {
  it('keeps the scenario on the screen under its name with its note, and opens it again', async () => {
    edit({ vix: 31 })
    const { user, save } = await open()
    await user.type(dialog().getByRole('textbox', { name: 'Note' }), 'after the fall')
    await save('  Crash   week ')
    expect(await said('“Crash week” is saved in this browser.')).toBeTruthy()
    expect(dialog().getAllByText('after the fall')).toHaveLength(2)
    await user.click(button('Close'))
    edit({ vix: 12 })

    await reopen(user)
    await user.click(button('Open Crash week'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(current().scenario).toEqual(scenario({ vix: 31 }))
    expect(current().lastChange).toEqual({ phase: 'commit', history: 'push', whole: true })
    await reopen(user)
    expect(nameField().value).toBe('Crash week')
  })

  it('keeps the base with the scenario; one kept without leaves the base on the screen', async () => {
    const base = () => current().base
    const put = (vix: number, against: Scenario | null) =>
      act(() => current().replaceScenario(scenario({ vix }), [], 'push', undefined, against))
    put(31, scenario({ vix: 20 }))
    const { user, save } = await open()
    await save('Both')
    await user.click(button('Close'))
    put(12, null)
    await reopen(user)
    await save('Alone')
    await user.click(button('Open Both'))
    expect([current().scenario, base()]).toEqual([scenario({ vix: 31 }), scenario({ vix: 20 })])
    await reopen(user)
    await user.click(button('Open Alone'))
    expect([current().scenario, base()]).toEqual([scenario({ vix: 12 }), scenario({ vix: 20 })])
  })

  it('asks for a name, and says when it is too long, keeping what was typed', async () => {
    const { user } = await open()
    await user.click(button('Save'))
    expect(await said('Type a name first.')).toBeTruthy()
    await user.click(nameField())
    await user.paste('x'.repeat(95))
    await user.click(button('Save'))
    expect(await said('A name has at most 80 characters; this one has 95.')).toBeTruthy()
    expect(nameField().value).toHaveLength(95)
    expect(names()).toEqual([])
  })

  it('asks before it replaces one of the same name', async () => {
    const { user, save } = await open()
    await save('A')
    edit({ vix: 40 })
    await save('A')
    expect(await said('“A” is saved already. Put this scenario in its place?')).toBeTruthy()
    await user.type(nameField(), '2')
    expect(dialog().queryByRole('button', { name: 'Replace' })).toBeNull()
    await save('A')
    await user.click(button('Replace'))
    expect(document.activeElement).toBe(button('Save'))
    expect(names()).toEqual(['Open A'])
    await user.click(button('Open A'))
    expect(current().scenario.vix).toBe(40)
  })

  it('shows pasted markup as text', async () => {
    const { save } = await open()
    await save('<b onclick=x>A</b>')
    expect(names()).toEqual(['Open <b onclick=x>A</b>'])
    expect(screen.getByRole('dialog').querySelector('b')).toBeNull()
  })

  it('keeps what is typed while the dialog is closed', async () => {
    const { user } = await open()
    await user.type(nameField(), 'half a na')
    await user.click(button('Close'))
    await reopen(user)
    expect(nameField().value).toBe('half a na')
  })
})

describe('the saved scenarios', () => {
  it('are renamed in place; Escape gives up and leaves the dialog open', async () => {
    const { user, save } = await open()
    await save('A')
    await save('B')
    await user.click(button('Rename A'))
    const field = () => dialog().getByRole<HTMLInputElement>('textbox', { name: 'New name of A' })
    await user.clear(field())
    await user.type(field(), 'B{Enter}')
    expect(await said('Another scenario is called “B” already.')).toBeTruthy()
    expect(field().value).toBe('B')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(button('Rename A'))
    await user.click(button('Rename A'))
    await user.clear(field())
    await user.type(field(), 'C{Enter}')
    expect(names().sort()).toEqual(['Open B', 'Open C'])
    expect(document.activeElement).toBe(button('Rename C'))
  })

  it('are deleted, and can be put back until the dialog is closed', async () => {
    const { user, save } = await open()
    await save('A')
    await save('B')
    await user.click(button('Delete A'))
    expect(names()).toEqual(['Open B'])
    expect(document.activeElement).toBe(button('Put back A'))
    await user.click(button('Put back A'))
    expect(names().sort()).toEqual(['Open A', 'Open B'])
    expect(document.activeElement).toBe(button('Open A'))

    await user.click(button('Delete B'))
    await user.click(button('Close'))
    await reopen(user)
    expect(names()).toEqual(['Open A'])
    expect(dialog().queryByRole('button', { name: /Put back/ })).toBeNull()
  })

  it('follow another tab', async () => {
    await open()
    const entry = { id: '1', name: 'From elsewhere', note: '', savedAt: '2026-01-30T10:00:00Z', link: 'v=1&vix=40' }
    storage.setItem('alvh-lab.scenarios.v1', JSON.stringify([entry]))
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'alvh-lab.scenarios.v1' })))
    expect(names()).toEqual(['Open From elsewhere'])
  })

  it('open what can be read of a damaged link, with its notices', async () => {
    const entry = { id: '1', name: 'A', note: '', savedAt: '2026-01-30T10:00:00Z', link: 'v=1&vix=abc&n=5' }
    storage.setItem('alvh-lab.scenarios.v1', JSON.stringify([entry]))
    const { user } = await open()
    await user.click(button('Open A'))
    expect(current().scenario).toEqual(scenario({ contracts: 5 }))
    expect(current().notices).toHaveLength(1)
  })
})

describe('a storage that fails', () => {
  it('full: says so beside the button, keeps what was typed, and gives a file instead', async () => {
    storage.quota = 10
    edit({ vix: 31 })
    const { user, save } = await open()
    await save('A')
    expect(
      await said('The browser’s storage for this page is full. “A” was not saved: download it as a file instead.'),
    ).toBeTruthy()
    expect(nameField().value).toBe('A')
    await user.click(button('Download it instead'))
    expect(downloads.map(({ name }) => name)).toEqual(['alvh-lab-a.json'])
    expect(readScenarioFile((await downloads[0]?.blob.text()) ?? '')).toMatchObject({ scenario: current().scenario })
  })

  it('denied: the dialog opens and says so', async () => {
    storage.denied = true
    const { save } = await open()
    expect(await said(/^The browser does not let this page store anything\. A scenario can still/)).toBeTruthy()
    await save('A')
    expect(await said(/“A” was not saved: download it/)).toBeTruthy()
  })

  it('damaged: what was stored is offered as a file', async () => {
    storage.setItem('alvh-lab.scenarios.v1', '{"half')
    const { user, save } = await open()
    expect(await said(/could not be read\. It is kept as it was and/)).toBeTruthy()
    await user.click(button('Download what was stored'))
    expect(await downloads[0]?.blob.text()).toBe('{"half')
    await save('A')
    expect(names()).toEqual(['Open A'])
  })
})

describe('files', () => {
  const changed = scenario({ vix: 31, shortPut: 6000 })
  const file = (text: string) => new File([text], 'scenario.json', { type: 'application/json' })
  const choose = (user: ReturnType<typeof userEvent.setup>, chosen: File) =>
    user.upload(dialog().getByLabelText('Import JSON'), chosen)

  it('are downloaded with name and note, or without a name', async () => {
    const { user } = await open()
    await user.click(button('Download JSON'))
    await user.type(nameField(), 'Crash: week / 1')
    await user.click(button('Download JSON'))
    expect(downloads.map(({ name }) => name)).toEqual(['alvh-lab.json', 'alvh-lab-crash-week-1.json'])
    expect(readScenarioFile((await downloads[1]?.blob.text()) ?? '')).toMatchObject({
      scenario: defaultScenario,
      name: 'Crash: week / 1',
    })
  })

  it('are opened by the button, with the name ready to be saved under', async () => {
    const { user } = await open()
    await choose(user, file(toScenarioFile(changed, 'Crash week', 'after the fall')))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(current()).toMatchObject({ scenario: changed, lastChange: { history: 'push' } })
    await reopen(user)
    expect(nameField().value).toBe('Crash week')
    expect(names()).toEqual([])
  })

  it('are opened when they are dropped on the dialog', async () => {
    await open()
    const dataTransfer = { types: ['Files'], files: [file(toScenarioFile(changed, 'A', ''))] }
    // Not prevented, the browser would leave the page for the file.
    expect(fireEvent.dragOver(screen.getByRole('dialog'), { dataTransfer })).toBe(false)
    expect(fireEvent.drop(screen.getByRole('dialog'), { dataTransfer })).toBe(false)
    await waitFor(() => expect(current().scenario).toEqual(changed))
  })

  it('that hold no scenario change nothing and are answered with a sentence', async () => {
    const { user } = await open()
    await choose(user, file('hello'))
    expect(await said(/^The file is not a JSON text/)).toBeTruthy()
    await choose(user, file('x'.repeat(1_000_001)))
    expect(await said(/^The file is larger than 1 MB/)).toBeTruthy()
    const dataTransfer = { types: ['Files'], files: [file('a'), file('b')] }
    fireEvent.drop(screen.getByRole('dialog'), { dataTransfer })
    expect(await said('One file can be opened at a time.')).toBeTruthy()
    expect(current().scenario).toBe(defaultScenario)
  })

  it('that are damaged open what can be read, with notices', async () => {
    const { user } = await open()
    const fields = { ...changed, vix: 'high' }
    await choose(user, file(JSON.stringify({ program: 'alvh-lab', format: 1, name: 'A', fields })))
    await waitFor(() => expect(current().notices).toHaveLength(1))
    expect(current().scenario).toEqual({ ...changed, vix: defaultScenario.vix })
  })
})
