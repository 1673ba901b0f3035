import { createElement, type ReactNode } from 'react'

/** MathML elements used here; React's own types list none of them. */
type MathTag =
  | 'math'
  | 'mtable'
  | 'mtr'
  | 'mtd'
  | 'mrow'
  | 'mi'
  | 'mn'
  | 'mo'
  | 'mtext'
  | 'mspace'
  | 'msub'
  | 'msup'
  | 'msubsup'
  | 'mfrac'
  | 'msqrt'

/** A MathML element. Children stand where MathML wants them, so they need no keys. */
export const m = (tag: MathTag, ...children: ReactNode[]): ReactNode => createElement(tag, null, ...children)

/** The same with attributes. */
export const mWith = (tag: MathTag, attributes: Record<string, string>, ...children: ReactNode[]): ReactNode =>
  createElement(tag, attributes, ...children)
