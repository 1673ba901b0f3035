// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { curveNodeKeys } from '../../../src/scenario/rebase.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { CurveInputs } from '../../../src/ui/inputs/CurveInputs.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input[type=text]' })
const stored = () => scenarioStore.getState().scenario
const curve = () => curveNodeKeys.map((key) => stored()[key])

it('a line of eight prices pasted into one field fills all of them, even over a half-typed number', async () => {
  render(<CurveInputs />)
  const user = userEvent.setup()
  await user.click(field('M3'))
  await user.keyboard('x')
  await user.paste('20,5\t21\t21,25\t21,5\t22\t22\t22,5\t23')
  await vi.waitFor(() => expect(curve()[0]).toBe(20.5))
  expect(curve()).toEqual([20.5, 21, 21.25, 21.5, 22, 22, 22.5, 23])
  expect(scenarioStore.getState().lastChange.phase).toBe('commit')
  expect(field('M3').value).toBe('21.25')
  expect(field('M3').getAttribute('aria-invalid')).toBe('false')
})

it.each([
  ['of another count', '20 21 22', /has 3 numbers/],
  ['with a number of two meanings', '20,440;21;22;23;24;25;26;27', /M1: “20,440” can mean/],
])('a line %s is explained and changes nothing', async (_, text, says) => {
  render(<CurveInputs />)
  const before = stored()
  await userEvent.click(field('M2'))
  const typed = field('M2').value
  await userEvent.paste(text)
  expect((await screen.findByText(says)).textContent).toContain('Nothing was changed.')
  expect(stored()).toBe(before)
  expect(field('M2').value).toBe(typed)
})

it('one number is pasted as ever', async () => {
  render(<CurveInputs />)
  await userEvent.tripleClick(field('M2'))
  await userEvent.paste('18,75')
  await userEvent.keyboard('{Enter}')
  expect(stored().m2).toBe(18.75)
})
