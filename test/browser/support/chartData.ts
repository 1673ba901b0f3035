import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { chart } from './app.ts'

export type Point = readonly [x: number, y: number]

/** A chart's saved file: CSV, SVG or PNG. */
export async function savedFile(page: Page, format: string, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${format} of the ${name} chart` }).click(),
  ])
  return buffer(await download.createReadStream())
}

/** A saved CSV's cells, its header first; numbers where they are numbers. */
export function parseCsv(csv: string): readonly (readonly (string | number)[])[] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain = '']) => {
        if (quoted !== undefined) return quoted.replaceAll('""', '"')
        return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : plain
      }),
    )
}

/** The points of a drawn curve, px. */
export async function pointsOf(figure: Locator, series: string): Promise<readonly Point[]> {
  const path = await figure.locator(`[data-series="${series}"]`).getAttribute('d')
  return Array.from(path?.matchAll(/(-?[\d.]+),(-?[\d.]+)/g) ?? [], ([, x, y]) => [Number(x), Number(y)] as const)
}

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9 }

/** "−$2.5k" as -2500. */
function tickValue(text: string): number {
  const [, minus, digits = '', suffix = ''] = /^(−?)\$?([\d,.]+)([kMB]?)$/.exec(text) ?? []
  return (minus ? -1 : 1) * Number(digits.replaceAll(',', '')) * (SUFFIXES[suffix] ?? 1)
}

/** From a value to px, read off an axis' own outermost ticks: where a person would look a value up. */
export async function scaleOf(svg: Locator, axis: 'x' | 'y'): Promise<(value: number) => number> {
  const ticks = await svg
    .locator(`text[orientation="${axis === 'x' ? 'bottom' : 'left'}"]`)
    .evaluateAll(
      (texts, name) => texts.map((text) => [text.textContent, Number(text.getAttribute(name))] as const),
      axis,
    )
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (!first || !last || first === last) throw new Error(`the ${axis} axis has no two ticks`)
  const [from, to] = [tickValue(first[0] ?? ''), tickValue(last[0] ?? '')]
  return (value) => first[1] + ((value - from) / (to - from)) * (last[1] - first[1])
}

/** The cells of a chart's open table, its header first, once it has been loaded. */
export async function tableOf(page: Page, name: string): Promise<readonly (readonly string[])[]> {
  const table = chart(page, name).getByRole('table')
  await table.waitFor()
  return table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, ({ textContent }) => textContent)))
}

/** What the crosshair's read-out says, by value. */
export function readingOf(page: Page, name: string): Promise<Readonly<Record<string, string>>> {
  return chart(page, name)
    .locator('[data-readout] [data-value]')
    .evaluateAll((cells) =>
      Object.fromEntries(cells.map((cell) => [cell.getAttribute('data-value') ?? '', cell.textContent])),
    )
}

/** The series and texts of a saved picture, as a program that opens it would find them. */
export function pictureOf(page: Page, svg: string) {
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
    const paths = [...picture.querySelectorAll('path[data-series]')]
    return {
      broken: picture.querySelector('parsererror') !== null,
      paths: Object.fromEntries(paths.map((path) => [path.getAttribute('data-series') ?? '', path.getAttribute('d')])),
      text: picture.documentElement.textContent,
    }
  }, svg)
}
