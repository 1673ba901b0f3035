import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Step } from '../../../engine/index.ts'
import styles from '../explain.module.css'
import { quantityText } from '../quantityText.ts'
import { mathOf } from './expressionMath.ts'
import { m, mWith } from './mathml.ts'
import { symbolMath } from './symbolMath.ts'

/** A step as three lines that share their equals sign: the formula, its values filled in, the result with its unit. */
export function Formula({ step: { formula, result, quantities } }: { readonly step: Step }) {
  const scroller = useRef<HTMLFieldSetElement>(null)
  // A formula that does not fit scrolls by itself, and then it needs a stop of the keyboard.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      element.tabIndex = element.scrollWidth > element.clientWidth ? 0 : -1
    })
    observer.observe(element)
    return () => observer.disconnect()
  })
  const equals = mWith('mo', { lspace: '0', rspace: '0' }, '=')
  const line = (left: ReactNode, right: ReactNode) => m('mtr', m('mtd', left), m('mtd', equals), m('mtd', right))
  const total = mWith('mtext', { className: styles.total ?? '' }, quantityText(result.value, result.unit))
  const isWorked = quantities.length > 0
  return (
    <fieldset ref={scroller} className={styles.formula} aria-label={result.label}>
      {m(
        'math',
        m(
          'mtable',
          ...(isWorked
            ? [
                line(symbolMath(result.symbol), mathOf(formula, 'symbols')),
                line(null, mathOf(formula, 'values')),
                line(null, total),
              ]
            : [line(symbolMath(result.symbol), total)]),
        ),
      )}
    </fieldset>
  )
}
