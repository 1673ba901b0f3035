// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AboutText } from '../../../src/ui/layout/AboutText.tsx'
import { keyMap } from '../../../src/ui/layout/keys.ts'

it('the note lists the keys, place by place', () => {
  render(<AboutText />)
  const table = within(screen.getByRole('table', { name: 'Keys' }))
  for (const { place, keys } of keyMap) {
    const group = table.getByRole('rowheader', { name: place }).closest('tbody') as HTMLElement
    expect(within(group).getAllByRole('row')).toHaveLength(keys.length + 1)
  }
})
