import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * `npm run bench [name ...]`: builds every test/bench/*.bench.ts whose file name contains one of the names, or all of
 * them, and runs each in a Node process of its own, one after the other.
 */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'test', 'bench')
const outDir = join(root, 'node_modules', '.cache', 'bench')
const names = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts') && (names.length === 0 || names.some((name) => file.includes(name))))
  .sort()

if (files.length === 0) {
  process.stderr.write(`No bench in ${folder} matches ${names.join(', ')}\n`)
  process.exit(1)
}

/**
 * @param {string} script
 * @returns {Promise<number>} the exit code
 */
function runNode(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

let exitCode = 0
try {
  for (const file of files) {
    // One build per bench, so that none shares a chunk, and with it V8's compiled code, with another.
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(folder, file),
        outDir,
        emptyOutDir: false,
        minify: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: '[name].mjs' } },
      },
    })
    const code = await runNode(join(outDir, file.replace(/\.ts$/, '.mjs')))
    if (code !== 0) exitCode = code
  }
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
process.exit(exitCode)
