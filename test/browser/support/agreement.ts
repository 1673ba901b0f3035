import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openDrawn, soon } from './app.ts'
import { type Point, parseCsv, savedFile } from './chartData.ts'
import { dragStrip } from './strip.ts'

/** Marks are drawn to tenths of a px. */
export const DRAWN_TO = 0.06
/** A curve's corners are too, and what lies between two of them may be half a tenth off the line. */
const CURVE_TO = 0.05 * Math.SQRT2 + 0.05 + 0.01
/** Results in the CSV are unrounded: the browser and the test run the same engine. */
const SAME = 1e-6

/** Opens a chart's table and drags VIX: everything has to follow. */
export async function openDragged(name: string): Promise<Page> {
  const page = await openDrawn()
  await page.getByRole('button', { name: `Table of the ${name} chart` }).click()
  const address = page.url()
  await dragStrip(page, 31)
  await page.mouse.up()
  await soon(() => page.url()).not.toBe(address)
  return page
}

/** A chart's rows as the CSV button saves them. */
export async function csvOf(page: Page, name: string) {
  const [header = [], ...rows] = parseCsv((await savedFile(page, 'CSV', name)).toString('utf8'))
  return { header, rows, column: (index: number) => rows.map((row) => Number(row[index])) }
}

/** Expects a saved column to hold what the engine computes. */
export function expectComputed(saved: readonly number[], computed: Float64Array | undefined, what: string): void {
  expect(saved.length, what).toBe(computed?.length)
  const apart = saved.map((value, row) => Math.abs(value - (computed?.[row] ?? Number.NaN)))
  expect(Math.max(...apart), what).toBeLessThan(SAME)
}

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2 || 1)
  const within = Math.min(1, Math.max(0, part))
  return Math.hypot(x - fromX - within * alongX, y - fromY - within * alongY)
}

/** Expects a drawn curve to run where its values belong, from the first to the last, px. */
export function expectDrawnAt(
  drawn: readonly Point[],
  xs: readonly number[],
  ys: readonly number[],
  what: string,
): void {
  expect(drawn.length, what).toBeGreaterThan(1)
  const pieces = drawn.slice(1).map((to, index) => [drawn[index] ?? to, to] as const)
  const apart = xs.map((x, row) =>
    Math.min(...pieces.map(([from, to]) => distance([x, ys[row] ?? Number.NaN], from, to))),
  )
  expect(Math.max(...apart), what).toBeLessThan(CURVE_TO)
  for (const row of [0, -1]) {
    expect(Math.abs((drawn.at(row)?.[0] ?? Number.NaN) - (xs.at(row) ?? Number.NaN)), what).toBeLessThan(DRAWN_TO)
  }
}
