import type { Page } from 'playwright-core'
import { evaluate, nearestFlip } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { signedUsd, usd, vixLevel } from '../../../src/ui/format/format.ts'
import { soon } from './app.ts'

const FIGURES = ['Credit', 'Max loss', 'Net theta', 'Net vega', 'Hedge cost', 'Flip point'] as const

export type FigureTexts = Readonly<Record<(typeof FIGURES)[number], string>>

/** The six figures as they stand on the screen, found by their accessible names. */
export async function figuresOf(page: Page): Promise<FigureTexts> {
  // Looked for in their own part of the page: the whole of it takes too long to be asked again and again.
  const region = page.locator('section[aria-label="Figures"]')
  const texts = FIGURES.map((name) => region.getByRole('status', { name }).textContent())
  const shown = await Promise.all(texts)
  return Object.fromEntries(FIGURES.map((name, index) => [name, shown[index] ?? ''])) as FigureTexts
}

/** The amounts that the engine finds for a scenario, written as the app writes them, without units. */
export function amountsOf(scenario: Scenario): FigureTexts {
  const { position, sweep } = evaluate(scenario)
  const { condor, book, sizing } = position
  const flip = nearestFlip(sweep.flipPoints, scenario.vix)
  return {
    Credit: usd(condor.creditUsd),
    'Max loss': usd(condor.maxLossUsd),
    'Net theta': signedUsd(book.net.theta.total),
    'Net vega': signedUsd(book.net.oneFactorVegaUsd),
    'Hedge cost': usd(sizing.costUsd),
    'Flip point': flip ? vixLevel(flip.vix) : 'none',
  }
}

/** Waits until every figure on the screen carries the amount that the engine finds for the scenario. */
export async function expectFigures(page: Page, scenario: Scenario): Promise<void> {
  const amounts = amountsOf(scenario)
  const wrong = async () => {
    const shown = await figuresOf(page)
    return FIGURES.filter((name) => !shown[name].includes(amounts[name])).map((name) => `${name} ${shown[name]}`)
  }
  await soon(wrong).toEqual([])
}
