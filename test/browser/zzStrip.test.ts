import { it } from 'vitest'
import { openDrawn } from './support/app.ts'

const pbs = ['hr', 'rb', 'rn', 'tt']
it('shots', async () => {
  const shots: string[] = []
  for (const width of [360, 820, 1440]) {
    const page = await openDrawn('', { viewport: { width, height: 900 } })
    for (const pb of pbs) {
      await page.evaluate((pb) => {
        location.hash = `v=1&pb=${pb}`
      }, pb)
      await page.waitForTimeout(500)
      const png = await page.getByRole('region', { name: 'Regime strip' }).screenshot()
      shots.push(`<p>${pb} ${width}</p><img src="data:image/png;base64,${png.toString('base64')}">`)
    }
    const sheet = await page.context().newPage()
    await sheet.setViewportSize({ width: width, height: 100 })
    await sheet.setContent('<style>body{margin:0}img{display:block}p{margin:0;font-size:10px}</style>' + shots.join(''))
    await sheet.screenshot({ path: `/tmp/strips-${width}.png`, fullPage: true })
    shots.length = 0
  }
}, 90000)
