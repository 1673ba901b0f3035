import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { type DamagedLink, damagedLinks } from '../links/damagedLinks.ts'
import { appAddress, openApp } from './harness.ts'
import { field, openDrawn, soon } from './support/app.ts'
import { expectFigures } from './support/figures.ts'

/**
 * What is wrong with every field in the same way: one of the ways for each field is enough for the page, which is given
 * the same sentence. How each is read is tested without a browser.
 */
const AS_BEFORE = / above its range$|: capitals$|: name of a prototype$/
/** So many that one link brings as many of them as notices are laid out, each with its own. */
const MANY = / below its range$|: unknown word$/
const MANY_A_LINK = 5

const kinds = damagedLinks.filter(({ name }) => !AS_BEFORE.test(name))

/** Every damaged link is opened in one page, one after the other. */
const ALL_LINKS_TIMEOUT = 120_000

interface Followed {
  readonly name: string
  readonly fragment: string
  /** What its notices must name; empty where the link still reads, only otherwise. */
  readonly names: readonly string[]
}

const alone = ({ name, fragment, names }: DamagedLink): Followed => ({ name, fragment, names: names ? [names] : [] })

/** One link with the damage of all. */
const together = (links: readonly DamagedLink[]): Followed => ({
  name: links.map(({ name }) => name).join(', '),
  fragment: `#v=1&${links.map(({ fragment }) => fragment.replace('#v=1&', '')).join('&')}`,
  names: links.flatMap(({ names }) => names ?? []),
})

const many = kinds.filter(({ name }) => MANY.test(name))
const opened: readonly Followed[] = [
  ...kinds.filter((link) => !many.includes(link)).map(alone),
  ...Array.from({ length: Math.ceil(many.length / MANY_A_LINK) }, (_, i) =>
    together(many.slice(i * MANY_A_LINK, (i + 1) * MANY_A_LINK)),
  ),
]

interface Opened {
  readonly alerts: readonly string[]
  /** The six figures as they stand. */
  readonly figures: readonly string[]
  /** Series that are not drawn. */
  readonly missing: readonly string[]
}

/** Dismisses the last link's notice, follows another link inside the page and waits for the frame that shows it. */
function follow(page: Page, fragment: string): Promise<Opened> {
  return page.evaluate(async (hash) => {
    document.querySelector<HTMLElement>('[role="alert"] button')?.click()
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = hash
    await moved
    // The listeners of the store run in the first frame, after this one's; what they draw is there in the second.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility()).map(({ textContent }) => textContent)
    const isDrawn = (series: string) => document.querySelector(`figure [data-series="${series}"]`)?.checkVisibility()
    return {
      alerts: seen('[role="alert"]'),
      figures: seen('[aria-label="Figures"] output'),
      missing: ['net-expiry', 'ten-percent', 'theta-net'].filter((series) => !isDrawn(series)),
    }
  }, fragment)
}

/** What is wrong with a page that a link was opened in; empty when nothing is. */
function faultsOf({ names }: Followed, { alerts, figures, missing }: Opened): string[] {
  const notice = alerts.join(' ')
  const faults: string[] = []
  if (figures.length !== 6 || !figures.every((text) => /\d|^none$/.test(text))) faults.push(`figures: ${figures}`)
  if (missing.length > 0) faults.push(`not drawn: ${missing}`)
  if (names.length === 0 && notice !== '') faults.push(`a notice without need: ${notice}`)
  const missed = names.filter((name) => !notice.includes(name))
  if (missed.length > 0) faults.push(`no notice about ${missed}: ${notice}`)
  return faults
}

describe('a damaged link', () => {
  it(
    `of any of the ${kinds.length} kinds opens with figures, charts and a notice`,
    async () => {
      const page = await openDrawn()
      const found: string[] = []
      for (const link of opened) {
        const faults = faultsOf(link, await follow(page, link.fragment))
        found.push(...faults.map((fault) => `${link.name}: ${fault}`))
      }
      expect(found).toEqual([])
      expect((await follow(page, '#v=1&vix=20')).alerts).toEqual([])
      await expectFigures(page, { ...defaultScenario, vix: 20 })
    },
    ALL_LINKS_TIMEOUT,
  )

  it('opens when the app starts with it', async () => {
    const page = await openApp()
    const start = async (fragment: string) => {
      // From elsewhere: from within the app a link is followed without a start.
      await page.goto('about:blank')
      await page.goto(`${appAddress}#${fragment.replace(/^#/, '')}`)
    }
    for (const kind of [
      '100 kB of printable noise',
      'several contradictions at once',
      'key: __proto__',
      'bad escape % in a value',
      'version: newer',
    ]) {
      const { fragment = '', names } = damagedLinks.find(({ name }) => name === kind) ?? {}
      await start(fragment)
      await soon(() => page.getByRole('alert').textContent()).toContain(names)
      await expectFigures(page, defaultScenario)
    }
    await start('v=2&vix=22')
    await soon(() => page.getByRole('alert').textContent()).toMatch(/newer version.*Reload the page to update/)
  })

  it('keeps what can be read, and stays in the address until the first edit', async () => {
    const page = await openDrawn('v=1&vix=30&sp=abc')
    await expectFigures(page, { ...defaultScenario, vix: 30 })
    const alert = page.getByRole('alert')
    await soon(() => alert.textContent()).toMatch(/Short put strike: .*abc.* is not a number.* 6300 was kept/)
    expect(page.url()).toContain('sp=abc')
    await alert.getByRole('button', { name: 'Dismiss' }).click()
    await soon(() => alert.count()).toBe(0)
    await field(page, 'Contracts').fill('20')
    await soon(() => page.url()).toMatch(/#v=1&vix=30&n=20$/)
    await expectFigures(page, { ...defaultScenario, vix: 30, contracts: 20 })
  })
})
