import { figurePicture, type Picture } from '../../charts/picture/figurePicture.ts'
import { figureRows } from './figureRows.ts'
import { type TextStyle, textBlock } from './textBlock.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Paper around the texts, px: that of the pictures of the charts. */
const PADDING = 16
/** Figures side by side: as many as have room, and rows of the same length. */
const ACROSS = [6, 3, 2, 1] as const
/** Least width of one of the figures in a row, px. Ours: room for "break-evens 6,293, 7,357". */
const FIGURE_WIDTH = 170

/** Narrower pictures have the answer in the size of the text, px. Ours. */
const NARROW = 600

/** What is written around the charts. */
export interface PictureTexts {
  readonly title: string
  readonly subtitle: string
  readonly answer: string
  readonly figures: readonly { readonly name: string; readonly value: string; readonly detail: string }[]
  readonly note: string
}

/** Charts as they stand on the screen, row below row, under title, answer and figures, and over the note: one SVG. */
export function screenPicture(charts: readonly HTMLElement[], texts: PictureTexts): Picture {
  const rows = figureRows(charts).map((row) => row.map(figurePicture))
  const width = Math.max(...rows.map((row) => sum(row.map((picture) => picture.width))))
  const root = document.createElementNS(SVG, 'svg')
  const { ink, quiet, paper, family } = colours()
  const text = (size: number, leading: number, weight: number, color: string): TextStyle => ({
    ...{ size, leading, weight, color, family },
  })
  const [small, middle, large] = [text(12, 16, 400, quiet), text(14, 20, 600, ink), text(20, 28, 400, ink)]

  let y = PADDING
  const write = (words: string, style: TextStyle, x = PADDING, room = width - 2 * PADDING, top = y) => {
    const { element, height } = textBlock(words, style, { x, y: top, width: room })
    root.append(element)
    return top + height
  }
  y = write(texts.title, middle)
  y = write(texts.subtitle, small) + 8
  y = write(texts.answer, width < NARROW ? { ...middle, weight: 400 } : large) + 12

  const across = ACROSS.find((count) => (width - PADDING) / count >= FIGURE_WIDTH) ?? 1
  const columnWidth = (width - PADDING) / across
  for (let first = 0; first < texts.figures.length; first += across) {
    const ends = texts.figures.slice(first, first + across).map(({ name, value, detail }, column) => {
      const x = PADDING + column * columnWidth
      const room = columnWidth - PADDING
      const afterName = write(name, small, x, room)
      return write(detail, small, x, room, write(value, middle, x, room, afterName))
    })
    y = Math.max(...ends) + 8
  }

  for (const row of rows) {
    let x = 0
    for (const picture of row) {
      const part = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement
      part.setAttribute('x', String(x))
      part.setAttribute('y', String(y))
      root.append(part)
      x += picture.width
    }
    y += Math.max(...row.map((picture) => picture.height))
  }
  const height = Math.ceil(write(texts.note, small) + PADDING)

  const ground = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: paper })) ground.setAttribute(name, String(value))
  root.prepend(ground)
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(name, String(value))
  }
  return { svg: new XMLSerializer().serializeToString(root), width, height }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The colours and the face of the page, in its theme. */
function colours() {
  const { color: ink, backgroundColor: paper, fontFamily: family } = getComputedStyle(document.documentElement)
  const probe = document.createElement('span')
  probe.style.color = 'var(--ink-quiet)'
  document.body.append(probe)
  const { color: quiet } = getComputedStyle(probe)
  probe.remove()
  return { ink, quiet, paper, family }
}
