/** Amounts and percentages, which a line may otherwise part between sign and figure. */
const FIGURE = /([+−]?\$[\d,.]*\d|[\d,.]*\d %)/

/** Puts a text into an element, where it differs, with its figures kept in one piece at line ends. */
export function writeText(element: HTMLElement, text: string): void {
  if (element.textContent === text) return
  const parts = text.split(FIGURE).map((part, index) => {
    if (index % 2 === 0) return part
    const figure = document.createElement('span')
    figure.className = 'nowrap'
    figure.textContent = part
    return figure
  })
  element.replaceChildren(...parts)
}
