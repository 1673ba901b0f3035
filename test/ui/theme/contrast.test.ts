import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../src/ui/theme/tokens.css', import.meta.url), 'utf8')

/** The first declaration of each token is the default one; later ones belong to media queries. */
const [defaults = '', ...rest] = css.split('@media')
const moreContrast = rest.find((block) => block.includes('prefers-contrast')) ?? ''

type Pair = readonly [light: string, dark: string]

const pairsIn = (text: string): Map<string, Pair> =>
  new Map(
    [...text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]] as const,
    ),
  )

/** WCAG 2.2: relative luminance of an sRGB colour, and the contrast ratio of two. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = 4.5
const MARK = 3
const grounds = ['paper', 'panel']
const tints = ['tint-low', 'tint-moderate', 'tint-high']
const series = ['condor', 'hedge', 'layer-first', 'layer-second', 'layer-third']

/** Every pair that meets on the screen, with the least ratio it needs. */
const uses: readonly (readonly [foreground: readonly string[], background: readonly string[], least: number])[] = [
  [['ink', 'ink-quiet'], [...grounds, ...tints], TEXT],
  [['ink-faint', 'gain', 'loss', ...series], grounds, TEXT],
  [['loss', ...series], tints, MARK],
  [['focus'], [...grounds, ...tints], MARK],
  [['base'], [...grounds, ...tints], MARK],
  [['line-strong'], [...grounds, ...tints], MARK],
]

describe.each([
  ['default', pairsIn(defaults)],
  ['high contrast', new Map([...pairsIn(defaults), ...pairsIn(moreContrast)])],
])('%s tokens', (_name, tokens) => {
  const colour = (name: string, theme: 0 | 1): string => {
    const pair = tokens.get(name)
    if (!pair) throw new Error(`no token --${name}`)
    return pair[theme]
  }

  const cases = uses.flatMap(([foregrounds, backgrounds, least]) =>
    foregrounds.flatMap((foreground) =>
      backgrounds.flatMap((background) => [
        { foreground, background, least, theme: 0 as const, themeName: 'light' },
        { foreground, background, least, theme: 1 as const, themeName: 'dark' },
      ]),
    ),
  )

  it.each(cases)('$themeName: --$foreground on --$background has $least : 1 or more', (use) => {
    expect(contrast(colour(use.foreground, use.theme), colour(use.background, use.theme))).toBeGreaterThanOrEqual(
      use.least,
    )
  })
})

it('reads the contrast of black on white as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
})
