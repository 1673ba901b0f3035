import type { ReactNode } from 'react'
import type { Expression, FunctionName, Quantity } from '../../../engine/index.ts'
import { MINUS } from '../../format/format.ts'
import { numberText } from '../quantityText.ts'
import { m, mWith } from './mathml.ts'
import { symbolMath } from './symbolMath.ts'

/** Shown with its symbols, or with their values in place. */
export type Reading = 'symbols' | 'values'

/** How tightly an expression holds together: one that binds less than its place asks for is put in brackets. */
const SUM = 1
const PRODUCT = 2
const POWER = 3
const ATOM = 4

/** Terms of a long sum that are written out before the dots; the last one follows them. */
const LONG_SUM = 5
const WRITTEN_OUT = 2

const brackets = (inside: ReactNode): ReactNode =>
  m('mrow', mWith('mo', { stretchy: 'true' }, '('), inside, mWith('mo', { stretchy: 'true' }, ')'))

function numberMath(value: number): ReactNode {
  const { digits, power } = numberText(Math.abs(value))
  const size =
    power === 0 ? m('mn', digits) : m('mrow', m('mn', digits), m('mo', '×'), m('msup', m('mn', '10'), signed(power)))
  return value < 0 ? m('mrow', m('mo', MINUS), size) : size
}

const signed = (power: number): ReactNode =>
  power < 0 ? m('mrow', m('mo', MINUS), m('mn', String(-power))) : m('mn', String(power))

/** A negative number, or one with a power of ten, needs brackets beside other factors. */
function bindingOfNumber(value: number): number {
  if (value < 0) return SUM
  return numberText(value).power === 0 ? ATOM : PRODUCT
}

const quantityMath = (quantity: Quantity, reading: Reading): ReactNode =>
  reading === 'symbols' ? symbolMath(quantity.symbol) : numberMath(quantity.value)

function binding(expression: Expression, reading: Reading): number {
  switch (expression.kind) {
    case 'number':
      return bindingOfNumber(expression.value)
    case 'symbol':
      return reading === 'symbols' ? ATOM : bindingOfNumber(expression.quantity.value)
    case 'sum':
      return expression.terms.length === 1 ? binding(expression.terms[0], reading) : SUM
    case 'negative':
      return SUM
    case 'product':
      return PRODUCT
    case 'quotient':
      return POWER
    case 'power':
      return POWER
    case 'apply':
      return expression.name === 'exp' && !hasFraction(expression.inputs[0]) ? POWER : ATOM
  }
}

function sumMath(terms: readonly Expression[], reading: Reading): ReactNode {
  if (terms.length === 0) return m('mn', '0')
  const isLong = terms.length > LONG_SUM
  const parts = terms.flatMap((term, i): ReactNode[] => {
    if (isLong && i >= WRITTEN_OUT && i < terms.length - 1) return i === WRITTEN_OUT ? [m('mo', '+'), m('mo', '⋯')] : []
    if (term.kind === 'negative') return [m('mo', MINUS), mathOf(term.of, reading, PRODUCT)]
    return i === 0 ? [mathOf(term, reading, SUM)] : [m('mo', '+'), mathOf(term, reading, PRODUCT)]
  })
  return m('mrow', ...parts)
}

const endsInNumber = (expression: Expression, reading: Reading): boolean =>
  expression.kind === 'number' || (expression.kind === 'symbol' && reading === 'values')

/** Factors stand side by side; a cross parts them where one would run into the next. */
function productMath(factors: readonly Expression[], reading: Reading): ReactNode {
  const parts = factors.flatMap((factor, i): ReactNode[] => {
    const shown = mathOf(factor, reading, PRODUCT)
    if (i === 0) return [shown]
    const needsCross = reading === 'values' || (endsInNumber(factor, reading) && endsInNumber(factors[i - 1], reading))
    return [needsCross ? m('mo', '×') : mWith('mspace', { width: '0.18em' }), shown]
  })
  return m('mrow', ...parts)
}

function hasFraction(expression: Expression): boolean {
  switch (expression.kind) {
    case 'quotient':
      return true
    case 'sum':
      return expression.terms.some(hasFraction)
    case 'product':
      return expression.factors.some(hasFraction)
    case 'negative':
      return hasFraction(expression.of)
    default:
      return false
  }
}

const call = (name: string, inputs: readonly ReactNode[]): ReactNode =>
  m(
    'mrow',
    m('mi', name),
    brackets(m('mrow', ...inputs.flatMap((each, i) => (i === 0 ? [each] : [m('mo', ','), each])))),
  )

const isAtom = ({ kind }: Expression): boolean => kind === 'number' || kind === 'symbol'

/** Within other things a plain fraction stays on the line: ln(F / K). */
function onLine(expression: Expression, reading: Reading): ReactNode {
  if (expression.kind !== 'quotient') return mathOf(expression, reading, SUM)
  const { over, under } = expression
  if (!isAtom(under) || over.kind === 'sum') return mathOf(expression, reading, SUM)
  return m('mrow', mathOf(over, reading, PRODUCT), m('mo', '/'), mathOf(under, reading, POWER))
}

function powerMath(base: Expression, exponent: Expression, reading: Reading): ReactNode {
  const shown = base.kind === 'quotient' ? brackets(onLine(base, reading)) : mathOf(base, reading, ATOM)
  return m('msup', shown, mathOf(exponent, reading, SUM))
}

function applyMath(name: FunctionName, inputs: readonly Expression[], reading: Reading): ReactNode {
  const shown = inputs.map((each) => onLine(each, reading))
  switch (name) {
    case 'sqrt':
      return m('msqrt', shown[0])
    case 'exp':
      // A fraction would be too small to read as an exponent.
      if (hasFraction(inputs[0])) return call('exp', shown)
      return m('msup', mWith('mi', { mathvariant: 'normal' }, 'e'), shown[0])
    case 'abs':
      return m('mrow', m('mo', '|'), shown[0], m('mo', '|'))
    case 'clamp': {
      const [value, low, high] = shown
      return call('min', [call('max', [value, low]), high])
    }
    default:
      return call(name, shown)
  }
}

function bareMath(expression: Expression, reading: Reading): ReactNode {
  switch (expression.kind) {
    case 'number':
      return numberMath(expression.value)
    case 'symbol':
      return quantityMath(expression.quantity, reading)
    case 'sum':
      return sumMath(expression.terms, reading)
    case 'negative':
      return m('mrow', m('mo', MINUS), mathOf(expression.of, reading, PRODUCT))
    case 'product':
      return productMath(expression.factors, reading)
    case 'quotient':
      return m('mfrac', mathOf(expression.over, reading, SUM), mathOf(expression.under, reading, SUM))
    case 'power':
      return powerMath(expression.base, expression.exponent, reading)
    case 'apply':
      return applyMath(expression.name, expression.inputs, reading)
  }
}

/** MathML of an expression. @param place  how tightly its surroundings bind */
export function mathOf(expression: Expression, reading: Reading, place: number = SUM): ReactNode {
  const bare = bareMath(expression, reading)
  return binding(expression, reading) < place ? brackets(bare) : bare
}
