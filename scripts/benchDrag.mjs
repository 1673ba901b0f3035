import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/**
 * `npm run bench:drag`: how soon the built app paints under a finger, beside an empty page and beside the same charts
 * drawn the plain Recharts way, in Chromium. Builds all three for itself, so that no other build can change them.
 */
const root = join(import.meta.dirname, '..')
const pages = join(root, 'test', 'bench', 'drag')
const outDir = join(root, 'node_modules', '.cache', 'bench-drag')
const served = join(outDir, 'served')

// A value inherited from the shell would pick the wrong React.
process.env.NODE_ENV = 'production'

async function buildAll() {
  await build({ root, logLevel: 'error', build: { outDir: join(served, 'app'), emptyOutDir: true } })
  await build({
    configFile: false,
    root: pages,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: join(served, 'pages'),
      target: 'es2022',
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input: ['empty', 'plain'].map((name) => join(pages, name, 'index.html')) },
    },
  })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(pages, 'main.ts'),
      outDir: join(outDir, 'bench'),
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
}

let exitCode = 0
try {
  await buildAll()
  const { runDragBench } = await import(pathToFileURL(join(outDir, 'bench', 'main.mjs')).href)
  await runDragBench(served)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  exitCode = 1
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
// A browser that did not close would keep the process alive.
process.exit(exitCode)
