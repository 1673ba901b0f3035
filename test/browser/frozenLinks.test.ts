import { expect, it } from 'vitest'
import { encodeFragment } from '../../src/scenario/linkCodec.ts'
import { frozen } from '../links/frozen.ts'
import { fragmentOf, openDrawn, soon } from './support/app.ts'
import { expectFigures } from './support/figures.ts'

it.each([...frozen])(
  'every frozen link of version %i opens its figures, without a word',
  async (_version, { opening, links }) => {
    const page = await openDrawn()
    for (const [title, fragment, differences] of links) {
      const scenario = { ...opening, ...differences }
      await page.evaluate((hash) => {
        location.hash = hash
      }, fragment)
      await expectFigures(page, scenario)
      expect(await page.getByRole('alert').count(), title).toBe(0)
      await soon(() => fragmentOf(page)).toBe(`#${encodeFragment(scenario)}`)
    }
  },
)
