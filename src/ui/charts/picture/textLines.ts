export interface TextLine {
  readonly text: string
  /** Left edge and baseline in px of the viewport. */
  readonly x: number
  readonly baseline: number
}

/** Where the baseline lies in a line box, as a fraction of its height (ours; right to a px for the text sizes here). */
const BASELINE = 0.77

/** The lines an HTML element's text is broken into on the screen. */
export function textLines(element: Element): TextLine[] {
  const lines: { top: number; x: number; baseline: number; words: string[] }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of node.nodeValue?.matchAll(/\S+/g) ?? []) {
      const range = document.createRange()
      range.setStart(node, word.index)
      range.setEnd(node, word.index + word[0].length)
      const box = range.getClientRects()[0]
      if (!box) continue
      const line = lines.at(-1)
      if (line && Math.abs(line.top - box.top) < box.height / 2) line.words.push(word[0])
      else lines.push({ top: box.top, x: box.left, baseline: box.top + box.height * BASELINE, words: [word[0]] })
    }
  }
  return lines.map(({ x, baseline, words }) => ({ text: words.join(' '), x, baseline }))
}
