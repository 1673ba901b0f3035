import { parameterKeys, parameterOf } from '../../src/scenario/parameters.ts'

/** A way in which a link gets damaged. */
export interface DamagedLink {
  readonly name: string
  readonly fragment: string
  /** A text that some notice must contain: a field's label or "link"; null where the link still reads, only otherwise. */
  readonly names: string | null
}

const hash = (pairs: string) => `#v=1&${pairs}`
const damaged = (name: string, fragment: string, names: string | null): DamagedLink => ({ name, fragment, names })

/** A number that is none, in a number's place, one field after the other. */
const NOT_NUMBERS: Readonly<Record<string, string>> = {
  word: 'abc',
  'not-a-number': 'NaN',
  infinity: 'Infinity',
  'minus infinity': '-Infinity',
  'too large for a double': '1e999',
  'minus too large for a double': '-1e999',
  hexadecimal: '0x10',
  binary: '0b11',
  'big integer': '17n',
  underscores: '1_000',
  'decimal comma': '17,5',
  'ambiguous comma': '17,440',
  'two minus signs': '--5',
  'two dots': '1..2',
  'two numbers': '17 18',
  'plus sign, as a space is written in forms': '17+18',
  'encoded space': '%20',
  'null word': 'null',
  'undefined word': 'undefined',
  'true word': 'true',
  array: '[17]',
  object: '{"a":1}',
  'quoted number': '"17"',
  'unfinished exponent': '17e',
  'bare exponent': 'e5',
  'bare minus': '-',
  'bare dot': '.',
  'percent sign': '17%25',
  'null character': '%00',
  'line break inside': '1%0A7',
  'bell character': '%07',
  'script element': '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'image element, not encoded': '<img src=x onerror=alert(1)>',
  emoji: '%F0%9F%92%A5',
  'direction override': '%E2%80%AE17',
  'full-width digits': '%EF%BC%91%EF%BC%97',
  'Arabic digits': '%D9%A1%D9%A7',
  'true minus': '%E2%88%9217',
  'zero-width space': '17%E2%80%8B',
  'second equals sign': '17=18',
  'prototype word': '__proto__',
  'function word': 'toString',
  'ten thousand digits': '9'.repeat(7000),
  empty: '',
}

const NUMBER_FIELDS = parameterKeys.map(parameterOf).filter(({ kind }) => kind === 'number' || kind === 'auto')
const CHOICE_FIELDS = parameterKeys.map(parameterOf).filter(({ kind }) => kind === 'choice')

const notNumbers = Object.entries(NOT_NUMBERS).map(([what, text], i) => {
  const { link, label } = NUMBER_FIELDS[i % NUMBER_FIELDS.length] ?? { link: 'vix', label: 'VIX' }
  return damaged(`${what} as ${label}`, hash(`${link}=${text}`), label)
})

const outOfRange = NUMBER_FIELDS.flatMap((parameter) => {
  const { link, label, min, max } = parameter as { link: string; label: string; min: number; max: number }
  return [
    damaged(`${label} below its range`, hash(`${link}=${min - 1}`), label),
    damaged(`${label} above its range`, hash(`${link}=${max + 1}`), label),
  ]
})

const choices = CHOICE_FIELDS.flatMap(({ link, label, default: value }) => [
  damaged(`${label}: unknown word`, hash(`${link}=martingale`), label),
  damaged(`${label}: capitals`, hash(`${link}=${String(value).toUpperCase()}`), label),
  damaged(`${label}: name of a prototype`, hash(`${link}=constructor`), label),
])

const dates = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '30.01.2026',
  '01/30/2026',
  '20260130',
  '+002026-01-30',
  '2026-01-30T16:00',
  '-2026-01-30',
  '0000-00-00',
  '1999-12-31',
  '9999-12-31',
  'today',
  '%E2%80%8E2026-01-30',
].map((text) => damaged(`date ${text}`, hash(`date=${text}`), 'Valuation date'))

const times = ['24:00', '16:60', '4pm', '16', '16:0', '16:00:00', '-1:00', '16%3A'].map((text) =>
  damaged(`time ${text}`, hash(`time=${text}`), 'Time (New York)'),
)

const contradictions = [
  damaged('short put above short call', hash('sp=7400'), 'Short put'),
  damaged('short put on short call', hash('sp=7000&sc=7000'), 'Short call'),
  damaged('strikes changed round', hash('sp=7350&sc=6300'), 'Short put'),
  damaged('no room for the put wing', hash('sp=100&pw=100'), 'Put wing'),
  damaged('bought put below zero', hash('sp=60&pw=2000'), 'Put wing'),
  damaged('expiry before the date', hash('exp=2026-01-02'), 'Expiry'),
  damaged('date after the expiry', hash('date=2026-04-01'), 'Valuation date'),
  damaged('expiry after its settlement', hash('exp=2026-01-30&time=16:30'), 'Time (New York)'),
  damaged('expiry more than three years out', hash('exp=2031-01-17'), 'Expiry'),
  damaged('expiry on a Saturday', hash('exp=2026-03-21'), 'Expiry'),
  damaged('expiry on Good Friday', hash('exp=2026-04-03'), 'Expiry'),
  damaged('shares of RN-4 above 100 %', hash('rn4a=90&rn4b=90'), 'RN-4'),
  damaged('several contradictions at once', hash('sp=7400&exp=2026-03-21&rn4a=100'), 'Expiry'),
  damaged('fractional lots', hash('n=2.5'), 'Contracts'),
]

const versions = [
  ['none', 'vix=22'],
  ['empty', 'v=&vix=22'],
  ['zero', 'v=0&vix=22'],
  ['negative', 'v=-1&vix=22'],
  ['fraction', 'v=1.5&vix=22'],
  ['word', 'v=one&vix=22'],
  ['NaN', 'v=NaN&vix=22'],
  ['infinite', 'v=1e999&vix=22'],
  ['prototype name', 'v=__proto__&vix=22'],
  ['newer', 'v=2&vix=22'],
  ['much newer', 'v=99999999999999999999999&vix=22'],
  ['named twice', 'v=1&v=2&vix=22'],
  ['in capitals', 'V=1&vix=22'],
].map(([what, pairs]) => damaged(`version: ${what}`, `#${pairs}`, 'link'))

const keys = [
  ['unknown', 'foo=1'],
  ['unknown without a value', 'foo'],
  ['__proto__', '__proto__=1'],
  ['__proto__ with a field', '__proto__[vix]=22'],
  ['constructor', 'constructor=1'],
  ['constructor.prototype', 'constructor.prototype.vix=22'],
  ['toString', 'toString=1'],
  ['hasOwnProperty', 'hasOwnProperty=1'],
  ['encoded __proto__', '%5F%5Fproto%5F%5F=1'],
  ['name of a field instead of its key', 'shortPut=6000'],
  ['in capitals', 'VIX=22'],
  ['with a space', '%20vix=22'],
  ['with an HTML entity', 'amp;vix=22'],
  ['empty', '=22'],
  ['in Cyrillic', '%D0%B2%D0%B8%D0%BA%D1%81=22'],
  ['script element', '%3Cscript%3E=1'],
  ['emoji', '💥=1'],
  ['query mark in front', '?vix=22'],
  ['an in-page anchor', 'payoff'],
  ['separated by semicolons', 'foo=1;vix=22'],
].map(([what, pairs]) => damaged(`key: ${what}`, hash(pairs ?? ''), 'link'))

const repeated = [
  damaged('a field twice with the same value', hash('vix=22&vix=22'), 'link'),
  damaged('a field twice with different values', hash('vix=22&vix=80'), 'link'),
  damaged('a field twice, first one bad', hash('vix=abc&vix=22'), 'VIX'),
  damaged(
    'a field a hundred times',
    hash(Array.from({ length: 100 }, (_, i) => `vix=${10 + i / 2}`).join('&')),
    'link',
  ),
  damaged('the whole link twice', '#v=1&vix=22#v=1&vix=22', 'VIX'),
  damaged('glued to the next link', '#v=1&vix=22https://example.org/#v=1', 'VIX'),
]

const escapes = ['%', '%2', '%zz', '%E2%80', '%C0%80', '%ED%A0%80', '%FF', '%u0041', '22%'].flatMap((text) => [
  damaged(`bad escape ${text} in a value`, hash(`vix=${text}`), 'link'),
  damaged(`bad escape ${text} in a key`, hash(`${text}=22`), 'link'),
])

const escapedWhole = [
  damaged('encoded as a whole', `#${encodeURIComponent('v=1&vix=22')}`, 'link'),
  damaged('encoded twice', hash('time=16%253A30'), 'Time (New York)'),
  damaged('an encoded ampersand between fields', hash('vix=22%26spx=6000'), 'VIX'),
]

/** Reproducible noise; a linear congruential generator after Numerical Recipes. */
function noise(length: number, alphabet: string): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)]
  }).join('')
}

const printable = String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i))
const noises = [
  damaged('100 kB of one letter', hash(`vix=${'a'.repeat(100_000)}`), 'link'),
  damaged('100 kB of printable noise', `#${noise(100_000, printable)}`, 'link'),
  damaged('100 kB of noise behind a good link', hash(`vix=22&${noise(100_000, printable)}`), 'link'),
  damaged('100 kB of ampersands', `#${'&'.repeat(100_000)}`, 'link'),
  damaged('100 kB of equals signs', `#${'='.repeat(100_000)}`, 'link'),
  damaged('100 kB of percent signs', `#${'%'.repeat(100_000)}`, 'link'),
  damaged('100 kB of hashes', `#${'#'.repeat(100_000)}`, 'link'),
  damaged('10 000 unknown keys', hash(Array.from({ length: 10_000 }, (_, i) => `k${i}=1`).join('&')), 'link'),
  damaged('a field behind the limit', hash(`${'foo=1&'.repeat(2000)}vix=22`), 'link'),
  damaged('short noise', `#${noise(40, printable)}`, 'link'),
  damaged('control characters', '#\u0000\u0001\u0002\u001b[31m', 'link'),
  damaged('lone surrogate', hash('foo\ud800=1'), 'link'),
  damaged('base64 of another program', '#eyJzcHgiOjY5MzksInZpeCI6MTd9', 'link'),
  damaged('JSON instead of pairs', '#{"v":1,"vix":22}', 'link'),
]

const SOUND = 'v=1&date=2026-02-02&time=15:30&spx=6900.5&vix=22.5&exp=2026-04-17&n=12&pb=tenPercent'
/** Cut links: a cut number is often a number too, so only the readable outcome is demanded where it is. */
const truncations = [
  damaged('cut before the version', `#${SOUND.slice(4)}`, 'link'),
  damaged('cut in the version key', `#${SOUND.slice(0, 1)}`, 'link'),
  damaged('cut before the version’s number', `#${SOUND.slice(0, 2)}`, 'link'),
  ...['date=2026-02-02', 'time=15:30', 'vix=22.5', 'exp=2026-04-17', 'pb=tenPercent'].map((pair) => {
    const at = SOUND.indexOf(pair) + pair.indexOf('=') + 2
    const label = { d: 'Valuation date', t: 'Time (New York)', v: 'VIX', e: 'Expiry', p: 'Playbook' }[pair[0] ?? '']
    return damaged(`cut after the first letter of ${pair}`, `#${SOUND.slice(0, at)}`, label ?? null)
  }),
  damaged('cut in a key', `#${SOUND.slice(0, SOUND.indexOf('exp=') + 2)}`, 'link'),
  damaged('cut at a field’s end', `#${SOUND.slice(0, SOUND.indexOf('&spx'))}`, null),
  damaged('cut inside a number', `#${SOUND.slice(0, SOUND.indexOf('.5&vix'))}`, null),
]

/** The same damages to a base: what is said names it, and the scenario is not touched. */
const bases = [
  ...['word', 'not-a-number', 'infinity', 'decimal comma', 'script element', 'prototype word', 'empty'].map((what) =>
    damaged(`base: ${what} as VIX`, hash(`vix=22.5&base=1&base.vix=${NOT_NUMBERS[what]}`), 'base: VIX'),
  ),
  ...['martingale', 'RN', 'constructor', '__proto__'].map((word) =>
    damaged(`base: playbook ${word}`, hash(`base=1&base.pb=${word}`), 'base: Playbook'),
  ),
  damaged('base: VIX out of range', hash('base=1&base.vix=900'), 'base: VIX'),
  damaged('base: short put above short call', hash('base=1&base.sp=7400'), 'short put 7400'),
  damaged('base: expiry before its date', hash('base=1&base.exp=2026-01-02'), 'left out'),
  damaged('base: mark that is none', hash('base=yes'), 'base=1'),
  damaged('base: mark of nothing', hash('base=&base.vix=20'), 'base=1'),
  damaged('base: not a number as a mark', hash('base=NaN&base.vix=20'), 'base=1'),
  damaged('base: fields without the mark', hash('base.vix=20'), 'base=1'),
  damaged('base: mark twice', hash('base=1&base=2'), '“base”'),
  damaged('base: VIX twice', hash('base=1&base.vix=20&base.vix=30'), '“base.vix”'),
  damaged('base: no such field', hash('base=1&base.foo=1'), '“base.foo”'),
  damaged('base: field of the prototype', hash('base=1&base.__proto__=1&base.constructor=2'), 'base.__proto__'),
  damaged('base: version of its own', hash('base=1&base.v=1'), '“base.v”'),
  damaged('base: option of the view', hash('base=1&base.theme=dark'), '“base.theme”'),
  damaged('base: base of a base', hash('base=1&base.base=1'), '“base.base”'),
  damaged('base: prefix alone', hash('base=1&base.=1'), '“base.”'),
  damaged('base: capitals', hash('base=1&Base.vix=20'), '“Base.vix”'),
  damaged('base: broken escape', hash('base=1&base.vix=%E0%A4'), 'encoded'),
  damaged('base: of a newer version', '#v=99&base=1&base.vix=20', 'newer'),
  damaged('base: sound', hash('vix=22.5&base=1&base.vix=20'), null),
]

/** Every damage by name; browser tests open a sample of the same list. */
export const damagedLinks: readonly DamagedLink[] = [
  ...notNumbers,
  ...outOfRange,
  ...choices,
  ...dates,
  ...times,
  ...contradictions,
  ...versions,
  ...keys,
  ...repeated,
  ...escapes,
  ...escapedWhole,
  ...noises,
  ...truncations,
  ...bases,
]
