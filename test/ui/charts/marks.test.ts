// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { placeMark } from '../../../src/ui/charts/draw/placeMark.ts'

const SVG = 'http://www.w3.org/2000/svg'
const same = (value: number) => value
const plot = { left: 50, top: 0, width: 200, height: 100, x: same, y: same, xAt: same, yAt: same }

function mark() {
  const group = document.createElementNS(SVG, 'g')
  const text = group.appendChild(document.createElementNS(SVG, 'text'))
  return { group, offset: () => Number(text.getAttribute('x')), text }
}

describe('a mark on the x axis', () => {
  it('stands at its value with its label over it', () => {
    const { group, text, offset } = mark()
    placeMark(group, plot, 150, 'SPX 6,939')
    expect(group.getAttribute('transform')).toBe('translate(150.0,0)')
    expect(text.textContent).toBe('SPX 6,939')
    expect(offset()).toBe(0)
  })

  it('has its label on the side that is asked for', () => {
    const { group, offset } = mark()
    placeMark(group, plot, 150, '6,749', 'left')
    expect(offset()).toBeLessThan(-15)
    placeMark(group, plot, 150, '6,749', 'right')
    expect(offset()).toBeGreaterThan(15)
  })

  it('keeps its label inside the plot', () => {
    const { group, offset } = mark()
    placeMark(group, plot, 51, 'short put 6,300')
    expect(offset()).toBeGreaterThan(40)
    placeMark(group, plot, 249, 'short call 7,350')
    expect(offset()).toBeLessThan(-40)
  })

  it('is not displayed where its value is outside the plot or missing', () => {
    const { group } = mark()
    for (const value of [49, 251, Number.NaN]) {
      placeMark(group, plot, value, '')
      expect(group.getAttribute('display')).toBe('none')
    }
    placeMark(group, plot, 60, '')
    expect(group.getAttribute('display')).toBe('inline')
  })
})
