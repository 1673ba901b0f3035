import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openDrawn, soon } from './support/app.ts'
import { shiftsOf, watchShifts } from './support/layoutShift.ts'

/** A shift that a reader does not notice. Ours; 0.1 is what the web-vitals project calls good. */
const LARGEST_SHIFT = 0.01
/** How late every further file comes, ms: longer than the half second in which a shift counts as the reader's own doing. */
const LATE_MS = 600

const slowly = async (opening: Page) => {
  await watchShifts(opening)
  await opening.route(/\/assets\/(?!index|style).*$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS))
    await route.continue()
  })
}

it.each([
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
])('nothing moves on its own while the files come late, in any tab, at $width x $height', async (viewport) => {
  const page = await openDrawn('', { viewport, prepare: slowly })
  await soon(() => page.getByRole('region', { name: 'Checks that do not pass' }).textContent()).not.toBe('')
  const views = page.getByRole('tablist', { name: 'Views' }).getByRole('tab')
  for (const tab of await page.getByRole('tablist', { name: 'Charts' }).getByRole('tab').all()) {
    await tab.click()
    await page
      .getByRole('tabpanel', { name: (await tab.textContent()) ?? '', exact: true })
      .getByRole('heading')
      .first()
      .waitFor()
  }
  for (const view of await views.all()) {
    await view.click()
    await page
      .getByRole('tabpanel', { name: (await view.textContent()) ?? '', exact: true })
      .getByRole('heading')
      .first()
      .waitFor()
  }
  const { score, moved } = await shiftsOf(page)
  expect(score, moved.join('\n')).toBeLessThan(LARGEST_SHIFT)
})
