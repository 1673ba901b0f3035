// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { decodeOptions, NO_OPTIONS } from '../../../src/scenario/linkOptions.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { ReadOnly } from '../../../src/ui/layout/ReadOnly.tsx'
import { isShown, regionIds, tabsAt } from '../../../src/ui/layout/regions.ts'
import { ShareButton } from '../../../src/ui/share/ShareButton.tsx'
import { startTheme } from '../../../src/ui/theme/theme.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  scenarioStore.getState().replaceScenario(defaultScenario, [], 'keep', NO_OPTIONS)
})

async function openDialog() {
  const user = userEvent.setup()
  render(<ShareButton />)
  await user.click(screen.getByRole('button', { name: 'Share' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Share' })) }
}

type Dialog = Awaited<ReturnType<typeof openDialog>>['dialog']

const linkIn = (dialog: Dialog) =>
  dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link to this scenario' }).value

describe('the share dialog', () => {
  it('puts the options chosen into link and code, not into the page', async () => {
    const { user, dialog } = await openDialog()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Theme' }), 'Dark')
    await user.click(dialog.getByRole('checkbox', { name: 'Hide method' }))
    await user.click(dialog.getByRole('checkbox', { name: 'Hide inputs' }))
    await user.click(dialog.getByRole('checkbox', { name: 'Read-only' }))
    expect(linkIn(dialog)).toMatch(/#v=1&theme=dark&hide=inputs\.method&view=locked$/)
    expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeTruthy()
    await user.click(dialog.getByRole('checkbox', { name: 'Hide inputs' }))
    expect(decodeOptions(new URL(linkIn(dialog)).hash).options.hide).toEqual(['method'])
    expect(scenarioStore.getState().options).toEqual(NO_OPTIONS)
  })

  it('asks once for the public address, says what is wrong with one, and keeps it', async () => {
    const { user, dialog } = await openDialog()
    const field = dialog.getByRole('textbox', { name: 'Public address' })
    await user.type(field, 'example')
    await user.click(dialog.getByRole('button', { name: 'Use in links' }))
    expect(dialog.getByText(/whole address/)).toBeTruthy()
    await user.clear(field)
    await user.type(field, 'https://example.org/lab/')
    await user.click(dialog.getByRole('button', { name: 'Use in links' }))
    expect(linkIn(dialog)).toBe('https://example.org/lab/#v=1')

    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'Share' }))
    const again = within(await screen.findByRole('dialog', { name: 'Share' }))
    expect(again.queryByRole('textbox', { name: 'Public address' })).toBeNull()
    expect(linkIn(again)).toBe('https://example.org/lab/#v=1')
    expect(again.getByRole('button', { name: 'Change the public address' })).toBeTruthy()
  })

  it('copies link, legs and snippet, and says so until the text is another', async () => {
    const { user, dialog } = await openDialog()
    for (const [button, text] of [
      ['Copy legs', /^Quantity\tContract/],
      ['Copy embed snippet', /^<iframe src=/],
      ['Copy this link', /#v=1$/],
    ] as const) {
      await user.click(dialog.getByRole('button', { name: button }))
      expect(await navigator.clipboard.readText()).toMatch(text)
    }
    expect(dialog.getAllByText('Copied.')).toHaveLength(3)
    await user.click(dialog.getByRole('checkbox', { name: 'Read-only' }))
    expect(dialog.getAllByText('Copied.')).toHaveLength(1)
  })

  it('selects the text where the clipboard is shut', async () => {
    const { user, dialog } = await openDialog()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(dialog.getByRole('button', { name: 'Copy this link' }))
    expect(await dialog.findByText(/not available: the text is selected/)).toBeTruthy()
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link to this scenario' })
    expect(field.selectionEnd).toBe(field.value.length)
  })
})

describe('a read-only link', () => {
  const locked = { ...NO_OPTIONS, view: ['locked'] } as const

  it('refuses every edit until the reader makes a copy', async () => {
    const user = userEvent.setup()
    const { replaceScenario, edit } = scenarioStore.getState()
    replaceScenario(defaultScenario, [], 'keep', locked)
    render(<ReadOnly />)
    expect(edit({ vix: 30 }, { phase: 'commit' })).toEqual({
      ok: false,
      problems: [{ keys: ['vix'], message: 'This link shows its scenario read-only.' }],
    })
    expect(scenarioStore.getState().scenario).toEqual(defaultScenario)

    await user.click(screen.getByRole('button', { name: 'Make my own copy' }))
    expect(screen.queryByRole('note')).toBeNull()
    expect(scenarioStore.getState()).toMatchObject({ options: NO_OPTIONS, lastChange: { history: 'push' } })
    expect(edit({ vix: 30 }, { phase: 'commit' }).ok).toBe(true)
  })

  it('leaves what it hides hidden when another scenario is opened', () => {
    const { replaceScenario } = scenarioStore.getState()
    replaceScenario(defaultScenario, [], 'keep', { ...locked, hide: ['method'] })
    replaceScenario({ ...defaultScenario, vix: 30 })
    expect(scenarioStore.getState().options).toEqual({ ...NO_OPTIONS, hide: ['method'] })
  })
})

describe('a hidden panel', () => {
  it('has neither tab nor place, and one region alone needs no tabs', () => {
    expect(tabsAt('phone', ['method'])).toEqual(['chart', 'inputs', 'more'])
    expect(tabsAt('medium', ['method'])).toEqual([])
    const shownAt = (hidden: readonly ('inputs' | 'method')[]) =>
      regionIds.filter((id) => isShown(id, 'medium', 'chart', hidden))
    expect(shownAt(['method'])).toEqual(['inputs', 'chart'])
    expect(shownAt(['inputs', 'method'])).toEqual(['chart'])
  })
})

describe('a link’s theme', () => {
  it('is shown without being stored, and goes with the link', () => {
    const { replaceScenario } = scenarioStore.getState()
    replaceScenario(defaultScenario, [], 'keep', { ...NO_OPTIONS, theme: ['dark'] })
    startTheme()
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(localStorage.length).toBe(0)
    replaceScenario(defaultScenario, [], 'keep', NO_OPTIONS)
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})
