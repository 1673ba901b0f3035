import { setText } from '../../live/writeParts.ts'
import type { Plot } from '../frame/plot.ts'
import { setAttribute } from './setAttribute.ts'

/** Average width of a character of the small text, px (ours): enough to keep a label inside the plot. */
const CHARACTER_WIDTH = 6.2
/** Distance of a label beside its mark, px. */
const BESIDE = 8

/** Where a label stands: over its mark, or to one side of it. */
export type LabelSide = 'over' | 'left' | 'right'

/** The middle of a label of this width, kept between the plot's ends. */
function labelMiddle(px: number, width: number, side: LabelSide, plot: Plot): number {
  const away = side === 'over' ? 0 : (width / 2 + BESIDE) * (side === 'left' ? -1 : 1)
  const least = plot.left + width / 2
  const most = plot.left + plot.width - width / 2
  return Math.min(Math.max(px + away, least), Math.max(least, most))
}

/**
 * Moves a mark (a group drawn at x = 0) to `value` on the x axis and writes its label, whose text is anchored in the
 * middle; a value that is not in the plot hides the mark.
 */
export function placeMark(
  group: Element | null | undefined,
  plot: Plot,
  value: number,
  label: string,
  side: LabelSide = 'over',
): void {
  if (!group) return
  const px = plot.x(value)
  const visible = px >= plot.left && px <= plot.left + plot.width
  setAttribute(group, 'display', visible ? 'inline' : 'none')
  if (!visible) return
  setAttribute(group, 'transform', `translate(${px.toFixed(1)},0)`)
  const text = group.querySelector('text')
  if (!text) return
  setText(text, label)
  setAttribute(text, 'x', (labelMiddle(px, label.length * CHARACTER_WIDTH, side, plot) - px).toFixed(1))
}
