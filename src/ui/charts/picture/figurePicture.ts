import { styledClone } from './styledClone.ts'
import { textLines } from './textLines.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Paper around the picture, px. */
const PADDING = 16

export interface Picture {
  /** A complete SVG document. */
  readonly svg: string
  readonly width: number
  readonly height: number
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function textElements(source: Element, left: number, top: number): SVGElement[] {
  const { color, fontFamily, fontSize, fontWeight } = getComputedStyle(source)
  return textLines(source).map(({ text, x, baseline }) => {
    const made = element('text', {
      x: (x - left).toFixed(1),
      y: (baseline - top).toFixed(1),
      fill: color,
      'font-family': fontFamily,
      'font-size': fontSize,
      'font-weight': fontWeight,
    })
    made.textContent = text
    return made
  })
}

function graphic(source: SVGSVGElement, left: number, top: number): SVGElement | null {
  const box = source.getBoundingClientRect()
  const clone = styledClone(source)
  clone?.setAttribute('x', (box.left - left).toFixed(1))
  clone?.setAttribute('y', (box.top - top).toFixed(1))
  clone?.setAttribute('overflow', 'visible')
  return clone
}

/**
 * A figure as it stands on the screen, as one SVG that needs nothing else: its graphics where they are, and the texts
 * marked `data-picture="text"` (title, legend, sentence) as SVG text in the same places.
 */
export function figurePicture(figure: HTMLElement): Picture {
  const outer = figure.getBoundingClientRect()
  const left = outer.left - PADDING
  const top = outer.top - PADDING
  const graphics = [...figure.querySelectorAll<SVGSVGElement>('svg:not([data-picture="no"], svg svg)')]
  const texts = [...figure.querySelectorAll('[data-picture="text"]')]
  const shown = [...graphics, ...texts].map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0)
  const width = Math.ceil(outer.width + 2 * PADDING)
  const height = Math.ceil(Math.max(outer.top, ...shown.map(({ bottom }) => bottom)) - top + PADDING)

  const root = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` })
  root.append(element('rect', { width, height, fill: getComputedStyle(figure).backgroundColor }))
  for (const part of graphics) {
    const clone = part.getBoundingClientRect().height > 0 ? graphic(part, left, top) : null
    if (clone) root.append(clone)
  }
  for (const part of texts) root.append(...textElements(part, left, top))
  // createElementNS has put the root into the namespace already; the serialiser writes the declaration once.
  root.removeAttribute('xmlns')
  return { svg: new XMLSerializer().serializeToString(root), width, height }
}
