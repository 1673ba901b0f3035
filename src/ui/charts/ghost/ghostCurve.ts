/** A curve of the base. */
export interface GhostCurve {
  /** Names it in the page and in the saved picture. */
  readonly series: string
  /** Heads its column of the table: "Base net, at expiry". */
  readonly label: string
  readonly values: Float64Array
  /** Whether it is the quieter of two. */
  readonly thin?: boolean
}

/** The base's curves on one chart. */
export interface GhostCurveSet {
  /** Ascending, of the length of every curve. */
  readonly x: Float64Array
  /** At most two: the first stands in the first column of the read-out, the second in the last. */
  readonly curves: readonly GhostCurve[]
  /** Names its line in legend and read-out. One of two for a name for each curve: they then stand in lines of their own. */
  readonly name: string | readonly [string, string]
  readonly unit: string
  readonly text: (value: number) => string
  /** The table's column that x is read from; the first one if left out. */
  readonly xColumn?: number
}
