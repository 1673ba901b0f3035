// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadGlossary } from '../../../src/engine/index.ts'
import { Terms, Words } from '../../../src/ui/terms/Terms.tsx'
import { TermSection } from '../../../src/ui/terms/termSection.ts'

beforeAll(loadGlossary)

const terms = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

describe('a sentence with terms', () => {
  it('reads the same, and each term is a button of a popover', async () => {
    const text = 'The overlay makes up more of the book’s gross vega.'
    const { container } = render(
      <p>
        <Terms text={text} />
      </p>,
    )
    expect(container.textContent).toBe(text)
    const button = await screen.findByRole('button', { name: 'gross vega' })
    expect(container.textContent).toBe(text)
    const card = document.getElementById(button.getAttribute('popovertarget') ?? '')
    expect(card?.getAttribute('popover')).toBe('auto')
    expect(card?.getAttribute('aria-label')).toBe('Gross vega')
  })

  it('marks a term where its section first names it', async () => {
    const texts = ['Of theta.', 'Theta and vega.']
    render(
      <TermSection value={texts}>
        {texts.map((text) => (
          <p key={text}>
            <Terms text={text} />
          </p>
        ))}
      </TermSection>,
    )
    await waitFor(() => expect(terms()).toEqual(['theta', 'vega']))
  })

  it('lists the words of headings beside them', async () => {
    render(<Words heading={<h3>Words</h3>} texts={['Net theta', 'Vega of the condor', 'Net theta again']} />)
    await waitFor(() => expect(terms()).toEqual(['Net theta', 'Vega', 'Iron condor']))
  })

  it('has no heading over no words', async () => {
    render(
      <>
        <Words heading={<h3>Words</h3>} texts={['Nothing']} />
        <Terms text="theta" />
      </>,
    )
    await waitFor(() => expect(terms()).toEqual(['theta']))
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
