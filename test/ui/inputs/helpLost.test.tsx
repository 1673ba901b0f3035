// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Help } from '../../../src/ui/inputs/Help.tsx'

// As a chunk that does not arrive.
vi.mock('../../../src/scenario/parameterTexts.ts', () => {
  throw new Error('404')
})

it('a help whose words are lost says so by the field’s name, and the rest stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <>
      <Help parameterKey="stance" />
      <p>the rest</p>
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'About Stance' }))
  expect(await screen.findByText(/^The words about “Stance” could not be loaded\./)).toBeTruthy()
  expect(screen.getByText('the rest')).toBeTruthy()
  vi.restoreAllMocks()
})
