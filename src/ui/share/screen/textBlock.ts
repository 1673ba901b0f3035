const SVG = 'http://www.w3.org/2000/svg'

/** How a text of the picture is set; sizes and leading in px. */
export interface TextStyle {
  readonly family: string
  readonly size: number
  readonly leading: number
  readonly weight: number
  readonly color: string
}

/** Parts a text into lines that are no wider than there is room, as measured; a word too long for one stands alone. */
export function wrapText(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function measureIn({ weight, size, family }: TextStyle): (line: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('the browser measures no text')
  context.font = `${weight} ${size}px ${family}`
  return (line) => context.measureText(line).width
}

/** A paragraph as SVG text with its upper left corner at a point, px, and the height that it takes. */
export function textBlock(text: string, style: TextStyle, place: { x: number; y: number; width: number }) {
  const lines = wrapText(text, place.width, measureIn(style))
  const element = document.createElementNS(SVG, 'g')
  for (const [index, line] of lines.entries()) {
    const row = document.createElementNS(SVG, 'text')
    row.setAttribute('x', String(place.x))
    // Half of what the leading is more than the size lies above the letters, which stand on four fifths of their size.
    row.setAttribute('y', String(place.y + index * style.leading + (style.leading - style.size) / 2 + style.size * 0.8))
    row.setAttribute('font-family', style.family)
    row.setAttribute('font-size', String(style.size))
    row.setAttribute('font-weight', String(style.weight))
    row.setAttribute('fill', style.color)
    row.textContent = line
    element.append(row)
  }
  return { element, height: lines.length * style.leading }
}
