// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { decodeFragment } from '../../../src/scenario/linkCodec.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { CopyLink } from '../../../src/ui/layout/CopyLink.tsx'
import { ErrorBoundary } from '../../../src/ui/layout/ErrorBoundary.tsx'
import { Footer } from '../../../src/ui/layout/Footer.tsx'
import { Header } from '../../../src/ui/layout/Header.tsx'
import { Notices } from '../../../src/ui/layout/Notices.tsx'
import { isShown, type RegionId, regionIds } from '../../../src/ui/layout/regions.ts'
import { Tabs } from '../../../src/ui/layout/Tabs.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
afterEach(() => {
  vi.restoreAllMocks()
  delete document.documentElement.dataset.theme
})

describe('notices', () => {
  it('says what a damaged link lost, counts the rest, and goes away when dismissed', async () => {
    const user = userEvent.setup()
    const notices = [1, 2, 3, 4, 5].map((n) => ({ keys: [], message: `Sentence ${n}.` }))
    scenarioStore.getState().replaceScenario(defaultScenario, notices, 'keep')
    render(<Notices />)
    expect(screen.getByRole('alert').textContent).toContain('Sentence 1.')
    expect(screen.getByText('2 more')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('copy link', () => {
  it('puts a link on the clipboard that opens the same scenario, and confirms it', async () => {
    const user = userEvent.setup()
    scenarioStore.getState().edit({ vix: 22.5, shortPut: 6250 }, { phase: 'commit' })
    render(<CopyLink />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeTruthy()
    const link = new URL(await navigator.clipboard.readText())
    expect(decodeFragment(link.hash).scenario).toEqual(scenarioStore.getState().scenario)
  })

  it('lays the link out to copy by hand where the clipboard is shut', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    render(<CopyLink />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /copy the link from here/ })
    expect(field.value).toContain('#v=')
  })
})

describe('theme', () => {
  it('switches from the system’s theme to the other and back', async () => {
    const user = userEvent.setup()
    render(<Header />)
    await user.click(screen.getByRole('button', { name: 'Use the dark theme' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    await user.click(screen.getByRole('button', { name: 'Use the light theme' }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('tabs', () => {
  const tabs = (['chart', 'inputs', 'method', 'more'] as const).map((id) => ({ id, label: id }))

  it('moves with arrows, Home and End, and wraps around', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn<(id: RegionId) => void>()
    render(<Tabs label="Views" tabs={tabs} selected="chart" onSelect={onSelect} />)
    await user.click(screen.getByRole('tab', { name: 'chart' }))
    await user.keyboard('{ArrowRight}{End}{ArrowLeft}{Home}')
    expect(onSelect.mock.calls.map(([id]) => id)).toEqual(['chart', 'inputs', 'more', 'more', 'chart'])
  })

  it('is one stop for the Tab key', () => {
    render(<Tabs label="Views" tabs={tabs} selected="method" onSelect={() => {}} />)
    const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)
    expect(stops.map((tab) => tab.textContent)).toEqual(['method'])
    expect(stops[0]?.getAttribute('aria-selected')).toBe('true')
  })
})

describe('regions', () => {
  it('stand side by side on a wide screen, and one at a time on a phone', () => {
    expect(regionIds.filter((id) => isShown(id, 'wide', 'chart'))).toEqual(['inputs', 'chart', 'method'])
    expect(regionIds.filter((id) => isShown(id, 'medium', 'method'))).toEqual(['inputs', 'method'])
    expect(regionIds.filter((id) => isShown(id, 'phone', 'more'))).toEqual(['more'])
  })
})

describe('when drawing fails', () => {
  it('stays up with a sentence and a way back to the opening scenario', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const user = userEvent.setup()
    const Fragile = () => {
      if (scenarioStore.getState().scenario.vix === 33) throw new Error('out of range')
      return <p>drawn</p>
    }
    scenarioStore.getState().edit({ vix: 33 }, { phase: 'commit' })
    render(
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('alert').textContent).toBe('This scenario could not be drawn: out of range')
    await user.click(screen.getByRole('button', { name: /Start again/ }))
    await waitFor(() => expect(screen.getByText('drawn')).toBeTruthy())
    expect(scenarioStore.getState().scenario).toEqual(defaultScenario)
  })
})

it('carries the risk note at all times', () => {
  render(<Footer />)
  expect(screen.getByRole('contentinfo').textContent).toMatch(
    /education only, not advice.*not quotes.*Independent of VixShield/,
  )
})
