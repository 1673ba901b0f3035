// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Help } from '../../../src/ui/inputs/Help.tsx'

describe('the help of a field', () => {
  it('opens its own popover, whose words come when they are asked for', async () => {
    render(<Help parameterKey="stance" />)
    const button = screen.getByRole('button', { name: 'About Stance' })
    const card = document.getElementById(button.getAttribute('popovertarget') ?? '')
    expect(card?.getAttribute('popover')).toBe('auto')
    expect(card?.textContent).toBe('Stance')
    await userEvent.click(button)
    await waitFor(() => expect(card?.textContent).toMatch(/From 0 \(steward: protect capital\)/))
    expect(card?.textContent).toMatch(/Ours, editable\. Half way\.$/)
  })
})
