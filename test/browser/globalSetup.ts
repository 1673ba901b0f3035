import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, launchArgs } from '../../scripts/chromium.mjs'
import { serveFolder } from './staticServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appAddress: string
    /** One browser for each worker: the clipboard is a browser's own, and two files must not write over each other's. */
    browserEndpoints: readonly string[]
  }
}

// Not the root: the built app has to work from any folder of a host.
const SUB_PATH = '/some/sub/path/'

const workersOf = ({ config }: TestProject): number => Number(config.maxWorkers)

/** Serves the built app and starts a Chromium for each worker, which all of its test files share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(import.meta.dirname, '..', '..', 'dist')
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is missing: run "npm run build" first')
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: run "node scripts/chromium.mjs" to install one')

  const { address, server } = await serveFolder(dist, SUB_PATH)
  const browsers = await Promise.all(
    Array.from({ length: workersOf(project) }, () => chromium.launchServer({ executablePath, args: [...launchArgs] })),
  )
  project.provide('appAddress', address)
  project.provide(
    'browserEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  )
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()))
    server.closeAllConnections()
    server.close()
  }
}
