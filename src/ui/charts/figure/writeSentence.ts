import { MINUS } from '../../format/format.ts'
import { writeParts } from '../../live/writeParts.ts'
import styles from './figure.module.css'

const SIGNED = new RegExp(`(${MINUS}\\S+)`)

/** Writes a sentence into an element, where it differs; a minus never stays behind at the end of a line, parted from its number. */
export function writeSentence(element: Element, sentence: string): void {
  if (element.textContent !== sentence) writeParts(element, sentence, SIGNED, styles.whole ?? '')
}
