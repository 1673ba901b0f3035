// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { writeSentence } from '../../../src/ui/charts/figure/writeSentence.ts'
import { setText } from '../../../src/ui/live/writeParts.ts'
import { writeText } from '../../../src/ui/live/writeText.ts'

const TEXTS = [
  'RN at 17.4: the hedge takes 200 % of the condor’s decay; net theta is −$189 a day.',
  'RN at 18.0: the hedge takes 180 % of the condor’s decay; net theta is −$1,204 a day.',
  'No hedge: net theta is +$190 a day.',
  '$5',
  '',
  'Nothing has moved yet.',
  'The hedge takes 9 % of it.',
]

const whole = (element: Element) => [...element.children].map(({ textContent }) => textContent)

describe('a text that is written anew', () => {
  it('reads as the last one written, whatever stood there, with its figures in one piece', () => {
    const element = document.createElement('p')
    for (const from of TEXTS)
      for (const to of TEXTS) {
        writeText(element, from)
        writeText(element, to)
        expect(element.textContent).toBe(to)
        expect(whole(element)).toEqual(to.match(/[+−]?\$[\d,.]*\d|[\d,.]*\d %/g) ?? [])
      }
  })

  it('keeps its nodes as long as it has as many parts', () => {
    const element = document.createElement('p')
    writeText(element, TEXTS[0] ?? '')
    const nodes = [...element.childNodes]
    writeText(element, TEXTS[1] ?? '')
    expect([...element.childNodes].every((node, index) => node === nodes[index])).toBe(true)
    expect(nodes).toHaveLength(5)
  })

  it('keeps minuses with their numbers in a sentence', () => {
    const element = document.createElement('p')
    writeSentence(element, 'From −5 to 4.')
    writeSentence(element, 'From −6 to 3.')
    expect([element.textContent, whole(element)]).toEqual(['From −6 to 3.', ['−6']])
    writeSentence(element, 'From −6 to −3.')
    expect(whole(element)).toEqual(['−6', '−3.'])
  })

  it('takes the place of whatever an element held', () => {
    const element = document.createElement('text')
    for (const text of ['a', 'b', '', 'c']) {
      setText(element, text)
      expect(element.textContent).toBe(text)
    }
    element.append(document.createElement('i'), 'd')
    setText(element, 'c')
    expect([element.textContent, element.children.length]).toEqual(['c', 0])
  })
})
