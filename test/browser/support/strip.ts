import type { Page } from 'playwright-core'
import { vixSlider } from './app.ts'

/** A place on the screen, px. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Where the middle of the strip's thumb lies at a VIX level, to within the few px that the thumb is wide. */
export async function placeOnStrip(page: Page, vix: number): Promise<Place> {
  const slider = vixSlider(page)
  const box = await slider.boundingBox()
  if (!box) throw new Error('the strip is not on the screen')
  const { min, max } = await slider.evaluate((input: HTMLInputElement) => ({ min: +input.min, max: +input.max }))
  const thumb = box.height
  const along = thumb / 2 + ((vix - min) / (max - min)) * (box.width - thumb)
  return { x: box.x + along, y: box.y + box.height / 2 }
}

/** The strip's slider value. */
export const vixOnStrip = async (page: Page): Promise<number> => Number(await vixSlider(page).inputValue())

/** Presses the mouse on the thumb and drags it near a VIX level; the button stays down. */
export async function dragStrip(page: Page, vix: number): Promise<void> {
  const from = await placeOnStrip(page, await vixOnStrip(page))
  const to = await placeOnStrip(page, vix)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
}
