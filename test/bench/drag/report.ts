import { cpus, loadavg } from 'node:os'
import type { DragSample } from './drag.ts'
import type { FirstLoad } from './firstLoad.ts'
import { emptyPage, plainCharts, type Subject, shortPut, subjects, vixStrip } from './subjects.ts'

/** Samples of one subject at one rate, one per run. */
export type Samples = (subject: Subject, rate: number) => readonly DragSample[]

/** A frame that is later than this missed more than one refresh of a 60 Hz display, ms. */
const LATE_FRAME = 34
/** Bars, all ours: p95 against the empty page at x1 and x4, script against the plain way, first load in ms. */
const P95_BARS = { 1: 1.4, 4: 2.2 } as const
const SCRIPT_BAR = 5
const LARGEST_PAINT_BAR = 1800
const LONGEST_TASK_BAR = 200

const RATES = [1, 4] as const

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** The median over the runs of what `figure` makes of each. */
const overRuns = (samples: readonly DragSample[], figure: (sample: DragSample) => number) =>
  quantile(samples.map(figure), 0.5)

const median = ({ toPaint }: DragSample) => quantile(toPaint, 0.5)
const p95 = ({ toPaint }: DragSample) => quantile(toPaint, 0.95)
const workMedian = ({ work }: DragSample) => quantile(work, 0.5)
const workP95 = ({ work }: DragSample) => quantile(work, 0.95)
const script = ({ scriptPerMove }: DragSample) => scriptPerMove
const redraws = ({ redrawRate }: DragSample) => redrawRate
const lateFrames = ({ frames }: DragSample) => frames.filter((time) => time > LATE_FRAME).length
const worstFrame = ({ frames }: DragSample) => Math.max(...frames)

const print = (line = '') => process.stdout.write(`${line}\n`)
const row = (name: string, cells: readonly (string | number)[]) =>
  print(
    name.padEnd(42) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(11)).join(' '),
  )

function printRate(samples: Samples, rate: number): void {
  print()
  row(`CPU x${rate}, ms`, ['median', 'p95', 'work', 'work p95', 'script', 'redraws', '>34 ms', 'worst'])
  for (const subject of subjects) {
    const of = (figure: (sample: DragSample) => number) => overRuns(samples(subject, rate), figure)
    const late = samples(subject, rate).map(lateFrames).join(' ')
    const worst = Math.max(...samples(subject, rate).map(worstFrame))
    row(subject.name, [
      of(median),
      of(p95),
      of(workMedian),
      of(workP95),
      of(script),
      subject.chart === null ? '' : of(redraws),
      late,
      worst,
    ])
  }
}

function printBar(name: string, value: string, met: boolean): void {
  print(`${met ? 'pass' : 'MISS'}  ${name}: ${value}`)
}

const overLoads = (loads: readonly FirstLoad[], figure: (load: FirstLoad) => number) => quantile(loads.map(figure), 0.5)

function printBars(samples: Samples, loads: readonly FirstLoad[]): void {
  for (const subject of [vixStrip, shortPut]) {
    for (const rate of RATES) {
      const ratio = overRuns(samples(subject, rate), p95) / overRuns(samples(emptyPage, rate), p95)
      printBar(
        `${subject.name}, p95 at x${rate} at most ${P95_BARS[rate]} times the empty page’s`,
        ratio.toFixed(2),
        ratio <= P95_BARS[rate],
      )
    }
    const late = samples(subject, 1).map(lateFrames)
    printBar(
      `${subject.name}, no frame over ${LATE_FRAME} ms at x1, runs`,
      late.join(' '),
      late.every((n) => n === 0),
    )
    const saving = overRuns(samples(plainCharts, 1), script) / overRuns(samples(subject, 1), script)
    printBar(
      `${subject.name}, at least ${SCRIPT_BAR} times less script than the plain way`,
      saving.toFixed(1),
      saving >= SCRIPT_BAR,
    )
  }
  const paint = overLoads(loads, ({ largestPaint }) => largestPaint)
  const task = overLoads(loads, ({ longestTask }) => longestTask)
  printBar(
    `first load, largest paint at most ${LARGEST_PAINT_BAR} ms`,
    `${paint.toFixed(0)} ms`,
    paint <= LARGEST_PAINT_BAR,
  )
  printBar(`first load, no task over ${LONGEST_TASK_BAR} ms`, `${task.toFixed(0)} ms`, task <= LONGEST_TASK_BAR)
  print(
    `      first load, the answer is worked out and shown after ${overLoads(loads, ({ answer }) => answer).toFixed(0)} ms`,
  )
}

/** Prints what was measured, medians over the runs, and which bars it meets. */
export function printReport(samples: Samples, loads: readonly FirstLoad[], browserVersion: string): void {
  const { length, 0: cpu } = cpus()
  print(`${length} cores, ${cpu?.model ?? 'unknown'}, Chromium ${browserVersion}, load ${loadavg()[0]?.toFixed(1)}`)
  print('From a pointer’s move to after the next paint; work: its part on the main thread; script: per move;')
  print('redraws: of the payoff’s net curve, a second;')
  print('>34 ms: late frames in each run’s drag of 2 s; worst: the longest frame of all runs.')
  for (const rate of RATES) printRate(samples, rate)
  print()
  if (samples(emptyPage, 1).some((sample) => lateFrames(sample) > 0)) {
    print('The empty page had late frames too: the machine had other work, and the times are not the app’s alone.')
  }
  printBars(samples, loads)
}
