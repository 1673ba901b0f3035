/** Writes a text into what holds it, where it differs. In its place: a new node would have to be styled and laid out anew. */
export function setText(element: Element | null | undefined, text: string): void {
  if (!element) return
  const { firstChild } = element
  if (firstChild instanceof Text && firstChild.nextSibling === null) {
    if (firstChild.data !== text) firstChild.data = text
  } else if (element.textContent !== text) element.textContent = text
}

/**
 * Writes a text into an element, parted by a pattern with one group: what the group matches is kept in one piece at
 * line ends. As long as the number of parts stays, so do their nodes.
 */
export function writeParts(element: Element, text: string, whole: RegExp, className: string): void {
  const parts = text.split(whole)
  const nodes = [...element.childNodes]
  const isWhole = (index: number) => index % 2 === 1
  const stays =
    nodes.length === parts.length && nodes.every((node, index) => node instanceof Element === isWhole(index))
  if (!stays) {
    element.replaceChildren(
      ...parts.map((part, index) => {
        if (!isWhole(index)) return part
        const figure = document.createElement('span')
        figure.className = className
        figure.textContent = part
        return figure
      }),
    )
    return
  }
  nodes.forEach((node, index) => {
    const part = parts[index] ?? ''
    if (node instanceof Element) setText(node, part)
    else if (node instanceof Text && node.data !== part) node.data = part
  })
}
