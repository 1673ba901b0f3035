import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { encodeFragment } from '../../src/scenario/linkCodec.ts'
import { parameterKeys, parameters } from '../../src/scenario/parameters.ts'
import { readScenarioFile, sizeProblem, toScenarioFile } from '../../src/scenario/scenarioFile.ts'
import { scenarioArbitrary } from '../properties/scenarioArbitrary.ts'
import { scenario } from '../support/opening.ts'
import { scenarioSchema } from '../support/scenarioSchema.ts'

const changed = scenario({ vix: 31, shortPut: 6000 })
const link = encodeFragment(changed)
const head = { program: 'alvh-lab', format: 1, name: 'Crash week' }

const labels = { put: parameters.shortPut.label, call: parameters.shortCall.label }

/** A file's text with some of its parts put in place of the usual ones. */
const fileWith = (parts: object) =>
  JSON.stringify({ ...JSON.parse(toScenarioFile(changed, 'Crash week', '')), ...parts })
const fieldsWith = (fields: object) => fileWith({ fields: { ...changed, ...fields } })

/** What was read; a refusal fails the test. */
function opened(text: string) {
  const reading = readScenarioFile(text)
  if (!reading.ok) throw new Error(reading.message)
  return { ...reading, messages: reading.notices.map(({ message }) => message) }
}

const refusalOf = (text: string) => {
  const reading = readScenarioFile(text)
  return reading.ok ? 'it was read' : reading.message
}

describe('a file', () => {
  it('brings back the very scenario and the very base it was made from', () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.option(scenarioArbitrary), (made, base) => {
        expect(readScenarioFile(toScenarioFile(made, 'A', 'B', base))).toEqual({
          ok: true,
          scenario: made,
          base,
          name: 'A',
          note: 'B',
          notices: [],
        })
      }),
    )
  })

  it('says what of its base could not be read, also where the scenario stands in full', () => {
    const text = toScenarioFile(defaultScenario, 'A', '', defaultScenario).replace('&base=1', '&base=1&base.vix=abc')
    expect(readScenarioFile(text)).toMatchObject({
      scenario: defaultScenario,
      base: defaultScenario,
      notices: [{ message: 'The link’s base: VIX: “abc” is not a number. 17.44 was kept.' }],
    })
  })

  it('brings it back from its link alone, and from its fields alone', () => {
    expect(opened(JSON.stringify({ ...head, link }))).toMatchObject({ scenario: changed, notices: [] })
    expect(opened(JSON.stringify({ ...head, fields: changed }))).toMatchObject({ scenario: changed, notices: [] })
    expect(opened(JSON.stringify({ ...head, link: `https://example.org/lab/#${link}` })).scenario).toEqual(changed)
  })

  it('can be read by a person: its program, name and every field by its key', () => {
    const text = toScenarioFile(changed, 'Crash week', 'after the fall')
    expect(JSON.parse(text)).toEqual({ ...head, note: 'after the fall', link, fields: changed })
    expect(text).toContain('\n    "vix": 31,\n')
    expect(Object.keys(JSON.parse(toScenarioFile(changed, '', '')))).not.toContain('note')
  })

  it('may begin with a byte order mark and have any line ends', () => {
    const text = `\uFEFF${toScenarioFile(changed, 'A', '').replaceAll('\n', '\r\n')}`
    expect(opened(text).scenario).toEqual(changed)
  })

  it('keeps a name with quotes, line ends and markup as text on one line', () => {
    expect(opened(toScenarioFile(changed, '"A"\n<b>', 'two\nlines'))).toMatchObject({
      name: '"A" <b>',
      note: 'two\nlines',
    })
  })
})

describe('a file edited by hand', () => {
  it('takes an edited field over the link', () => {
    expect(opened(fieldsWith({ vix: 45 }))).toMatchObject({ scenario: { ...changed, vix: 45 }, notices: [] })
  })

  it.each<[string, object, string]>([
    ['a text for a number', { vix: 'high' }, 'VIX must be a number; “high” was entered. 31 was kept.'],
    ['a number out of range', { vix: 500 }, 'VIX must lie between 9 and 90; 500 was entered. 31 was kept.'],
    ['nothing for a number', { vix: null }, 'VIX must be a number; auto was entered. 31 was kept.'],
    ['a list', { vix: [[1], 2] }, 'VIX: the file gives a list or an object, not a value. 31 was kept.'],
    ['a truth value', { vix: true }, 'VIX must be a number; true was entered. 31 was kept.'],
  ])('keeps the link’s value in place of %s, and says so', (_title, fields, sentence) => {
    expect(opened(fieldsWith(fields))).toMatchObject({ scenario: changed, messages: [sentence] })
  })

  it('sets back fields that contradict each other', () => {
    const { scenario: read, messages } = opened(fieldsWith({ shortPut: 8000 }))
    expect(read).toEqual(changed)
    expect(messages).toEqual([
      `The short put 8000 must lie below the short call 7350. Used instead: ${labels.put} 6000 and ${labels.call} 7350.`,
    ])
  })

  it('takes what it leaves out from the link', () => {
    expect(opened(fileWith({ fields: { contracts: 5 } }))).toMatchObject({
      scenario: { ...changed, contracts: 5 },
      notices: [],
    })
  })

  it('takes what it leaves out from the opening scenario where there is no link, and says so', () => {
    const { vix, contracts, ...rest } = changed
    const one = opened(JSON.stringify({ ...head, fields: { ...rest, vix } }))
    expect(one.messages).toEqual(['The file gives no value for Contracts: the opening scenario’s was used.'])
    const two = opened(JSON.stringify({ ...head, fields: rest }))
    expect(two.scenario).toEqual({ ...changed, vix: defaultScenario.vix, contracts: defaultScenario.contracts })
    expect(two.messages).toEqual(['The file gives no value for VIX and 1 more: the opening scenario’s was used.'])
  })

  it('names what is no field', () => {
    expect(opened(fieldsWith({ vixx: 3 })).messages).toEqual([
      'The file names “vixx”, which is no field: it was left out.',
    ])
  })

  it('says that the fields as a whole could not be read', () => {
    expect(opened(fileWith({ fields: [1, 2] }))).toMatchObject({
      scenario: changed,
      messages: ['The file’s “fields” could not be read: its link was used.'],
    })
  })

  it('tells of a damaged link only where the link is needed', () => {
    expect(opened(fileWith({ link: 'v=1&vix=abc' })).messages).toEqual([])
    expect(opened(JSON.stringify({ ...head, link: 'v=1&vix=abc' })).messages).toEqual([
      'VIX: “abc” is not a number. 17.44 was kept.',
    ])
  })

  it('has a long name and note cut, and says so', () => {
    const { name, note, messages } = opened(fileWith({ name: '𝒳'.repeat(90), note: 'y'.repeat(600) }))
    expect([[...name].length, note.length]).toEqual([80, 500])
    expect(messages).toEqual([
      'The file’s name was cut to 80 characters.',
      'The file’s note was cut to 500 characters.',
    ])
  })

  it('may have a name that is no text', () => {
    expect(opened(fileWith({ name: { a: 1 }, note: 7 }))).toMatchObject({ name: '', note: '', notices: [] })
  })

  it('tells of at most five things and counts the rest', () => {
    const nonsense = Object.fromEntries(parameterKeys.map((key) => [key, {}]))
    const { messages, scenario: read } = opened(fileWith({ fields: nonsense }))
    expect(read).toEqual(changed)
    expect(messages).toHaveLength(6)
    expect(messages.at(-1)).toBe(`… and ${parameterKeys.length - 5} more.`)
  })

  it('gives a valid scenario or a sentence whatever stands in it', () => {
    const anyField = fc.dictionary(fc.oneof(fc.constantFrom<string>(...parameterKeys), fc.string()), fc.jsonValue())
    const anyFile = fc.record({
      link: fc.jsonValue(),
      fields: fc.oneof(anyField, fc.jsonValue()),
      name: fc.jsonValue(),
    })
    fc.assert(
      fc.property(anyFile, (parts) => {
        const reading = readScenarioFile(fileWith(parts))
        expect(reading.ok ? scenarioSchema.safeParse(reading.scenario).success : reading.message).toBeTruthy()
      }),
    )
  })
})

describe('another file', () => {
  it.each<[string, string, string]>([
    ['an empty one', '', 'The file is empty.'],
    ['one of blanks', '\uFEFF \n', 'The file is empty.'],
    ['a picture', '\u0089PNG\r\n', 'The file is not a JSON text with a scenario: it was not opened.'],
    ['half a file', fileWith({}).slice(0, 200), 'The file is not a JSON text with a scenario: it was not opened.'],
    ['a list', '[1, 2]', 'The file is not a JSON text with a scenario: it was not opened.'],
    ['a number', '12', 'The file is not a JSON text with a scenario: it was not opened.'],
    ['deep nesting', '['.repeat(900_000), 'The file is not a JSON text with a scenario: it was not opened.'],
    ['any object', '{"a":1}', 'This is not a file of ALVH Lab. It was not opened.'],
    [
      'another program’s',
      '{"program":"<b>excel</b>","format":1}',
      'This is not a file of ALVH Lab: its program is “<b>excel</b>”. It was not opened.',
    ],
    [
      'a newer format',
      fileWith({ format: 2 }),
      'This file was made by a newer version of the program (format 2; this one reads up to 1). Reload the page to update, then import it again.',
    ],
    ['no format', fileWith({ format: 'one' }), 'The file names no format that ALVH Lab has had: it was not opened.'],
    ['no scenario', JSON.stringify(head), 'The file holds no scenario: it has neither “fields” nor a “link”.'],
    ['too large', ' '.repeat(1_000_001), 'The file is larger than 1 MB: no scenario is. It was not read.'],
  ])('is refused with a sentence: %s', (_title, text, sentence) => {
    expect(refusalOf(text)).toBe(sentence)
  })

  it('is not read at all when it is larger than 1 MB', () => {
    expect(sizeProblem(1_000_000)).toBeNull()
    expect(sizeProblem(1_000_001)).toMatch(/larger than 1 MB/)
  })
})
