import { it } from 'vitest'
import { openDrawn } from './support/app.ts'
const pbs = ['hr', 'rb', 'rn']
it('shots', async () => {
  for (const width of [360, 820, 1440]) {
    const page = await openDrawn('', { viewport: { width, height: 900 } })
    for (const pb of pbs) {
      await page.evaluate((pb) => { location.hash = `v=1&p=${pb}` }, pb)
      await page.waitForTimeout(500)
      await page.getByRole('region', { name: 'Regime strip' }).screenshot({ path: `/tmp/strip-${pb}-${width}.png` })
    }
  }
})
