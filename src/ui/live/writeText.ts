import { writeParts } from './writeParts.ts'

/** Amounts, and numbers with a unit, which a line may otherwise part. */
const FIGURE = /([+−]?\$[\d,.]*\d|[\d,.]*\d (?:%|SD|pts|points|days?))/

/** Puts a text into an element, where it differs, with its figures kept in one piece at line ends. */
export function writeText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) writeParts(element, text, FIGURE, 'nowrap')
}
