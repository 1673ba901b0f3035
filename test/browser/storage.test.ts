import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { openDrawn, soon } from './support/app.ts'
import { expectFigures } from './support/figures.ts'

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

describe('the theme', () => {
  it('follows the system until it is chosen, and a choice stays through a reload', async () => {
    const page = await openDrawn('', { colorScheme: 'light' })
    const light = await paper(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await soon(() => paper(page)).not.toBe(light)
    const dark = await paper(page)

    await page.getByRole('button', { name: 'Use the light theme' }).click()
    await soon(() => paper(page)).toBe(light)
    await page.reload()
    await page.getByRole('button', { name: 'Use the dark theme' }).waitFor()
    expect(await paper(page)).toBe(light)
    await page.getByRole('button', { name: 'Use the dark theme' }).click()
    await soon(() => paper(page)).toBe(dark)
  })
})

describe('the app works', () => {
  it('where storage is denied', async () => {
    const page = await openDrawn('', {
      prepare: (opening) =>
        opening.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('Access is denied for this document.', 'SecurityError')
              },
            })
          }
        }),
    })
    await expectFigures(page, defaultScenario)
    const before = await paper(page)
    await page.getByRole('button', { name: /^Use the \w+ theme$/ }).click()
    await soon(() => paper(page)).not.toBe(before)
  })

  it('where what is stored is corrupt', async () => {
    const page = await openDrawn('', { colorScheme: 'light' })
    const sound = await paper(page)
    await page.getByRole('button', { name: 'Use the dark theme' }).click()
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"\u0000__proto__":')
    })
    await page.reload()
    await expectFigures(page, defaultScenario)
    expect(await paper(page)).toBe(sound)
  })
})
