import type { ReactNode } from 'react'
import type { MathSymbol } from '../../../engine/index.ts'
import { m } from './mathml.ts'

const isNumber = (text: string): boolean => /^\d+$/.test(text)

/** A single letter is set as a variable, a word upright. */
function indexMath(index: string): ReactNode {
  if (isNumber(index)) return m('mn', index)
  return index.length === 1 ? m('mi', index) : m('mtext', index)
}

/** A letter with a mark, such as v′. */
const MARKED = /^(.)([′⁺⁻])$/

const marks: Readonly<Record<string, string>> = { '′': '′', '⁺': '+', '⁻': '−' }

/** MathML of a symbol: a letter, with its index and its mark. */
export function symbolMath({ base, index }: MathSymbol): ReactNode {
  const [, letter = base, mark = ''] = MARKED.exec(base) ?? []
  const above = marks[mark]
  const stem = m('mi', letter)
  if (above === undefined) return index === undefined ? stem : m('msub', stem, indexMath(index))
  return index === undefined ? m('msup', stem, m('mo', above)) : m('msubsup', stem, indexMath(index), m('mo', above))
}
