import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateChecks } from '../../../src/engine/evaluateChecks.ts'
import { evaluatePosition, type GlossaryEntry, loadGlossary } from '../../../src/engine/index.ts'
import { formsOf, TermFinder } from '../../../src/ui/terms/markTerms.ts'
import { scenario } from '../../support/opening.ts'

const { glossary } = await loadGlossary()

const entry = (
  term: string,
  also: readonly string[] = [],
  written: readonly string[] | null = null,
): GlossaryEntry => ({
  term,
  also,
  written,
  definition: `What ${term} means.`,
  source: null,
  withoutRule: false,
})
const words = [
  entry('Vega'),
  entry('Gross vega'),
  entry('Condor'),
  entry('A/D line'),
  entry('Volatility'),
  entry('P', ['p']),
]
const finder = new TermFinder(words)
const marked = (text: string, before: readonly string[] = []) =>
  finder.firstMentions(text, before).flatMap(({ text: found, entry: of }) => (of ? [`${found}=${of.term}`] : []))

describe('terms in a sentence', () => {
  it('are found as whole words, in any case', () => {
    expect(marked('VEGA and vegan, avega; vega.')).toEqual(['VEGA=Vega'])
    expect(marked('The A/D line diverges')).toEqual(['A/D line=A/D line'])
  })

  it('are found in the plural, and before an apostrophe', () => {
    expect(marked('Condors')).toEqual(['Condors=Condor'])
    expect(marked('the condor’s decay')).toEqual(['condor=Condor'])
    expect(marked('volatilities')).toEqual(['volatilities=Volatility'])
  })

  it('of two that overlap are the longer one', () => {
    expect(marked('gross vega, then vega')).toEqual(['gross vega=Gross vega', 'vega=Vega'])
  })

  it('are not part of a word joined by a hyphen', () => {
    expect(marked('a vega-neutral book, non-vega')).toEqual([])
  })

  it('are no single letters', () => {
    expect(marked('p of P')).toEqual([])
  })

  it('are marked once, and not again where the section has named them', () => {
    expect(marked('vega, vega and condor')).toEqual(['vega=Vega', 'condor=Condor'])
    expect(marked('vega and condor', ['Of vega.'])).toEqual(['condor=Condor'])
  })

  it('are listed once each, in the order in which they are named', () => {
    expect(finder.termsOf(['condor and vega', 'vega, A/D line']).map(({ term }) => term)).toEqual([
      'Condor',
      'Vega',
      'A/D line',
    ])
  })

  it('leave the sentence as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('vega', 'gross', ' ', 'Condors', '’s', '-', '.', 'x', '×', '√')),
        (parts) => {
          const text = parts.join('')
          for (const stretches of [finder.find(text), finder.firstMentions(text)]) {
            expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
          }
        },
      ),
    )
  })
})

describe('the glossary', () => {
  const ofGlossary = new TermFinder(glossary)

  it('has no spelling that stands for two terms', () => {
    const forms = glossary.flatMap((each) => formsOf(each)).map((form) => form.toLowerCase())
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })

  it('finds every one of its own spellings', () => {
    for (const each of glossary) {
      for (const form of formsOf(each)) {
        expect(
          ofGlossary.termsOf([`About ${form}.`]).map(({ term }) => term),
          form,
        ).toEqual([each.term])
      }
    }
  })

  it('knows a word in most of what the checks say', () => {
    const found = evaluateChecks(evaluatePosition(scenario()))
    const known = found.filter(({ sentence }) => ofGlossary.termsOf([sentence]).length > 0)
    expect(known.length).toBeGreaterThan(found.length * 0.7)
  })

  it.each([
    'credit',
    'max loss',
    'theta',
    'vega',
    'delta',
    'contango',
    'backwardation',
    'roll',
    'VVIX',
    'SD',
    'notional',
  ])('knows %s', (word) => {
    expect(ofGlossary.termsOf([word])).toHaveLength(1)
  })

  it.each([
    'hedge ratio',
    'carry',
    'gross vega',
    'flip point',
    'wings',
    'break-evens',
    'POP',
    'VIX futures',
    'ETP',
    'M1',
  ])('knows %s too', (word) => {
    expect(ofGlossary.termsOf([word])).toHaveLength(1)
  })
})
