import type { RegimeBand } from '../../engine/index.ts'

/** A regime as it is spoken of: "Moderate regime", "VIX above 16", "First zone". */
export function regimeText({ label, rule }: RegimeBand): string {
  if (rule.startsWith('RN')) return `${label} regime`
  return rule.startsWith('HR') ? `VIX ${label.toLowerCase()}` : label
}
