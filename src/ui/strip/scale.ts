import type { RegimeBand } from '../../engine/index.ts'
import { parameters } from '../../scenario/parameters.ts'
import { compact } from '../format/format.ts'

const { min, max } = parameters.vix

/** Where a VIX level lies along the strip, as a CSS percentage; levels beyond its ends lie at the ends. */
export function placeOf(vix: number): string {
  const fraction = (Math.min(max, Math.max(min, vix)) - min) / (max - min)
  return `${Number((100 * fraction).toFixed(3))}%`
}

/** The edges of a regime as it is quoted: "< 15", "15–25", "> 25"; nothing where its name says them, as "Above 16". */
export function bandRange({ label, from, to }: Pick<RegimeBand, 'label' | 'from' | 'to'>): string {
  if (/\d/.test(label)) return ''
  if (from <= min) return `< ${compact(to, 1)}`
  if (to >= max) return `> ${compact(from, 1)}`
  return `${compact(from, 1)}–${compact(to, 1)}`
}

/** A regime's name on the strip, where a zone is one among its like: "First", "Moderate". */
export const bandName = ({ label }: Pick<RegimeBand, 'label'>): string => label.replace(/ zone$/, '')
