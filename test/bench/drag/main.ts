import { type Browser, chromium } from 'playwright-core'
import { findOrInstallChromium, launchArgs } from '../../../scripts/chromium.mjs'
import { serveFolder } from '../../browser/staticServer.ts'
import { type DragSample, dragAt } from './drag.ts'
import { type FirstLoad, loadFirst } from './firstLoad.ts'
import { printReport } from './report.ts'
import { type Subject, subjects } from './subjects.ts'

const RUNS = 5
const RATES = [1, 4] as const

/** @param address  ends with a slash; below it lie `app` and `pages` */
async function measure(browser: Browser, address: string): Promise<void> {
  const loads: FirstLoad[] = []
  const samples = new Map<string, DragSample[]>()
  const of = (subject: Subject, rate: number): DragSample[] => {
    const key = `${subject.name} x${rate}`
    const list = samples.get(key) ?? []
    samples.set(key, list)
    return list
  }
  for (let run = 1; run <= RUNS; run += 1) {
    process.stderr.write(`run ${run} of ${RUNS}\n`)
    // Side by side in each run, so that what else the machine does falls on all of them.
    for (const subject of subjects) {
      const taken = await dragAt(browser, address, subject, RATES)
      taken.forEach((sample, index) => {
        of(subject, RATES[index] ?? 1).push(sample)
      })
    }
    loads.push(await loadFirst(browser, `${address}app/index.html`))
  }
  printReport(of, loads, browser.version())
}

/** @param folder  what is served: the built app in `app`, the pages it is compared with in `pages` */
export async function runDragBench(folder: string): Promise<void> {
  const { address, server } = await serveFolder(folder, '/')
  try {
    const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...launchArgs] })
    try {
      await measure(browser, address)
    } finally {
      await browser.close()
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
