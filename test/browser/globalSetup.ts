import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../scripts/chromium.mjs'
import { serveFolder } from './staticServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appAddress: string
    chromiumPath: string
  }
}

// Not the root: the built app has to work from any folder of a host.
const SUB_PATH = '/some/sub/path/'

/** Serves the built app, and says which Chromium opens it: each worker starts one of its own. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dist = join(import.meta.dirname, '..', '..', 'dist')
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is missing: run "npm run build" first')
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: run "node scripts/chromium.mjs" to install one')

  const { address, server } = await serveFolder(dist, SUB_PATH)
  project.provide('appAddress', address)
  project.provide('chromiumPath', executablePath)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}
