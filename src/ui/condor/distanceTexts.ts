import type { DistanceUnit, SoldStrike } from '../../scenario/strikeUnits.ts'

/** How a unit of distance is typed and stepped. */
interface UnitField {
  /** The field's name behind "Short put". */
  readonly name: Readonly<Record<SoldStrike, string>>
  /** What stands behind the number. */
  readonly unit: string
  readonly decimals: number
  /** What an arrow key steps by. */
  readonly step: number
}

export const unitFields: Readonly<Record<DistanceUnit, UnitField>> = {
  delta: { name: { shortPut: 'delta', shortCall: 'delta' }, unit: '', decimals: 3, step: 0.01 },
  points: { name: { shortPut: 'below SPX', shortCall: 'above SPX' }, unit: 'pts', decimals: 2, step: 5 },
  sd: { name: { shortPut: 'below SPX', shortCall: 'above SPX' }, unit: 'SD', decimals: 2, step: 0.1 },
}

/** How far the arrow keys go; a typed number may go further. */
export const UNIT_RANGES: Readonly<Record<DistanceUnit, { readonly min: number; readonly max: number }>> = {
  delta: { min: 0.01, max: 0.49 },
  points: { min: -30_000, max: 30_000 },
  sd: { min: -10, max: 10 },
}

/** A distance as a field holds it: no thousands separators, which the field would have to ask about. */
export const distanceText = (unit: DistanceUnit, distance: number): string =>
  Number.isFinite(distance) ? distance.toFixed(unitFields[unit].decimals).replace('-', '−') : ''
