import type { LiveSource } from '../../../store/frameLoop.ts'

type Values<Sources extends readonly LiveSource<unknown>[]> = {
  [Index in keyof Sources]: Sources[Index] extends LiveSource<infer Value> ? Value : never
}

/**
 * A live source computed from others. `get` computes at most once per state of its sources and then returns the same
 * object, so that curve, crosshair, table, sentence and picture of one moment all read one and the same rows.
 */
export function derive<const Sources extends readonly LiveSource<unknown>[], Derived>(
  sources: Sources,
  compute: (...values: Values<Sources>) => Derived,
): LiveSource<Derived> {
  let last: { readonly values: readonly unknown[]; readonly derived: Derived } | undefined
  return {
    get() {
      const values = sources.map((source) => source.get())
      if (!last || values.some((value, index) => value !== last?.values[index])) {
        last = { values, derived: compute(...(values as Values<Sources>)) }
      }
      return last.derived
    },
    subscribe(listener) {
      const stops = sources.map((source) => source.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
