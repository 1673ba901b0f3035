import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

interface Axe {
  run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }>
}

/** The one rule whose answer depends on the colours. */
const COLOUR_RULES = ['color-contrast'] as const

/** What axe finds wrong in the light theme and, where only colours differ, with the colours of the dark one. */
export async function axeFaultsInBothThemes(page: Page, within = ':root'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await axeFaults(page, within)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFaults(page, within, COLOUR_RULES)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => `dark: ${fault}`)]
}

/** The same with the colours that the system forces on every page too. */
export async function axeFaultsInAllColours(page: Page, within = ':root'): Promise<readonly string[]> {
  const faults = await axeFaultsInBothThemes(page, within)
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  const forced = await axeFaults(page, within, COLOUR_RULES)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return [...faults, ...forced.map((fault) => `forced colours: ${fault}`)]
}

/**
 * What axe finds wrong with the page as it stands, one line each.
 * @param within  a selector: only what is in there is looked at, which is faster
 * @param rules   the only rules to try; all of them where it is empty
 */
export async function axeFaults(
  page: Page,
  within = ':root',
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // As an expression of the inspector's: the page's policy forbids a script element.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const violations = await page.evaluate(
    async ([selector, only]) => {
      const axe: Axe = Reflect.get(window, 'axe')
      // Style sheets and media need no second loading: the page has its own alone.
      const options = { resultTypes: ['violations'], preload: false, ...(only.length > 0 ? { runOnly: only } : {}) }
      return (await axe.run({ include: [[selector]] }, options)).violations
    },
    [within, rules] as const,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
