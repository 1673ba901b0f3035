/** One contender of a bench: `run` goes once through all inputs and returns a sum that depends on every result. */
export interface Contender {
  readonly name: string
  readonly run: () => number
}

const WARM_UP_ROUNDS = 10
const ROUNDS = 41
/** A sample shorter than this would measure the clock. */
const SAMPLE_NANOSECONDS = 1_000_000

function nanosecondsOf(run: () => number, passes: number): { elapsed: number; sum: number } {
  let sum = 0
  const start = process.hrtime.bigint()
  for (let pass = 0; pass < passes; pass++) sum += run()
  return { elapsed: Number(process.hrtime.bigint() - start), sum }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/**
 * Times the contenders in turn, round after round, so that a slow spell of the machine falls on all of them, and prints
 * the median of each in nanoseconds per call and its ratio to the first.
 * @param title         printed above the table
 * @param callsPerRun   calls in one `run`
 * @param contenders    the first is the yardstick of the ratios
 * @param agreement     largest relative difference allowed between the sums: what is compared must compute the same
 * @throws Error if two sums differ by more than that
 */
export function measure(title: string, callsPerRun: number, contenders: readonly Contender[], agreement: number): void {
  const yardstick = contenders[0]?.run() ?? Number.NaN
  const arms = contenders.map(({ name, run }) => {
    const sum = run()
    if (!(Math.abs(sum / yardstick - 1) <= agreement)) throw new Error(`${name} sums to ${sum}, not to ${yardstick}`)
    return { name, run, passes: 1, samples: [] as number[] }
  })
  let sink = 0
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const arm of arms) {
      const { elapsed, sum } = nanosecondsOf(arm.run, arm.passes)
      sink += sum
      if (round >= 0) arm.samples.push(elapsed / arm.passes / callsPerRun)
      else arm.passes = Math.max(1, Math.ceil((SAMPLE_NANOSECONDS * arm.passes) / elapsed))
    }
  }
  const medians = arms.map((arm) => median(arm.samples))
  const first = medians[0] ?? Number.NaN
  const rows = arms.map(
    ({ name }, index) =>
      `  ${name.padEnd(44)}${(medians[index] ?? Number.NaN).toFixed(1).padStart(12)}${((medians[index] ?? Number.NaN) / first).toFixed(2).padStart(10)}`,
  )
  const heading = `  ${''.padEnd(44)}${'ns per call'.padStart(12)}${'ratio'.padStart(10)}`
  // Naming the sum keeps the work from being dropped as unused.
  const foot = `  medians of ${ROUNDS} interleaved rounds, Node ${process.versions.node}${Number.isFinite(sink) ? '' : ' (sum not finite)'}`
  process.stdout.write(`${title}\n${heading}\n${rows.join('\n')}\n${foot}\n\n`)
}
