import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, launchArgs } from '../../scripts/chromium.mjs'
import { serveFolder } from './staticServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appAddress: string
    browserEndpoint: string
  }
}

// Not the root: the built app has to work from any folder of a host.
const SUB_PATH = '/some/sub/path/'

/** Serves the built app and starts one Chromium for all browser test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(import.meta.dirname, '..', '..', 'dist')
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is missing: run "npm run build" first')
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: run "node scripts/chromium.mjs" to install one')

  const { address, server } = await serveFolder(dist, SUB_PATH)
  const browser = await chromium.launchServer({ executablePath, args: [...launchArgs] })
  project.provide('appAddress', address)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
