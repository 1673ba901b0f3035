import { MINUS } from '../../format/format.ts'
import styles from './figure.module.css'

const SIGNED = new RegExp(`(${MINUS}\\S+)`)

/** Writes a sentence into an element; a minus never stays behind at the end of a line, parted from its number. */
export function writeSentence(element: Element, sentence: string): void {
  const parts = sentence.split(SIGNED).map((part) => {
    if (!part.startsWith(MINUS)) return part
    const figure = document.createElement('span')
    figure.className = styles.whole ?? ''
    figure.textContent = part
    return figure
  })
  element.replaceChildren(...parts)
}
