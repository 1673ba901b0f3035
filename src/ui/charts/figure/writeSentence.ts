import { MINUS } from '../../format/format.ts'
import { writeParts } from '../../live/writeParts.ts'
import styles from './figure.module.css'

const WHOLE = new RegExp(`(${MINUS}\\S+(?: %)?|[\\d,.]*\\d (?:%|SD|points|days?))`)

/** Writes a sentence into an element, where it differs; a minus never stays behind at the end of a line, parted from its number, nor a number from its unit. */
export function writeSentence(element: Element, sentence: string): void {
  if (element.textContent !== sentence) writeParts(element, sentence, WHOLE, styles.whole ?? '')
}
