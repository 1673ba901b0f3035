import { expect, it } from 'vitest'
import { evaluate } from '../../src/engine/index.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { field, openDrawn, sentencesOf } from './support/app.ts'
import { expectFigures } from './support/figures.ts'

it('opens on the worked scenario with its figures and three drawn charts', async () => {
  const page = await openDrawn()

  await expectFigures(page, defaultScenario)
  // The reference figure of the opening condor, and not only what the engine says about it.
  expect(evaluate(defaultScenario).position.condor.creditPoints).toBeCloseTo(7.14, 2)
  const credit = page.getByRole('status', { name: 'Credit' })
  expect(await credit.evaluate((output) => output.getAttribute('aria-live'))).toBe('off')
  expect(await page.getByRole('region', { name: 'Figures' }).textContent()).toContain('7.14 points')

  expect(await field(page, 'SPX').inputValue()).toBe('6939.03')
  expect(await field(page, 'VIX').inputValue()).toBe('17.44')
  expect(await page.getByLabel('Valuation date', { exact: true }).inputValue()).toBe('2026-01-30')

  const figures = page.getByRole('figure')
  expect(await figures.count()).toBe(3)
  expect(await page.getByRole('figure', { name: /20 Mar 2026/ }).isVisible()).toBe(true)
  const names = await Promise.all(
    (await figures.all()).map(async (figure) => {
      expect(await figure.isVisible()).toBe(true)
      return (await figure.getByRole('heading').textContent()) ?? ''
    }),
  )
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(await page.getByRole('figure', { name, exact: true }).count(), name).toBe(1)
  expect(await sentencesOf(page)).toEqual([
    expect.stringMatching(/at expiry crosses zero at SPX \d,\d{3}/),
    expect.stringMatching(/^At VIX 17\.4 .* 10 % rule/),
    expect.stringMatching(/^Theta a day: condor \+\$\d+, hedge −\$\d+, net −\$\d+/),
  ])
})
