import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What one step of the checks reports. A step that runs no tests counts nothing when it passes and one failure when not.
 * @typedef {{ ok: boolean, passed: number, failed: number }} Outcome
 */

/** @typedef {{ name: string, run: () => Promise<Outcome> }} Step */

const root = join(import.meta.dirname, '..')

/** @param {string[]} path */
const tool = (...path) => join(root, 'node_modules', ...path)

/**
 * @param {string[]} args  a script and its arguments
 * @param {'production' | 'test'} nodeEnv  set here: a value inherited from the shell would pick the wrong React
 * @returns {Promise<boolean>} whether it exited with 0
 */
function runNode(args, nodeEnv) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: nodeEnv },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

/**
 * @param {boolean} ok
 * @returns {Outcome}
 */
const withoutTests = (ok) => ({ ok, passed: 0, failed: ok ? 0 : 1 })

/**
 * Runs Vitest projects side by side and counts their tests from Vitest's own report.
 * @param {string[]} projects
 * @param {string[]} filters  parts of the paths of the files to run; none runs all
 * @returns {Promise<Outcome>}
 */
async function runVitest(projects, filters = []) {
  const folder = mkdtempSync(join(tmpdir(), 'alvh-lab-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const chosen = projects.map((project) => `--project=${project}`)
    const ok = await runNode([tool('vitest', 'vitest.mjs'), 'run', ...chosen, ...filters, ...reporters], 'test')
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that does not even load fails the run without counting as a failed test.
    return { ok, passed: numPassedTests, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @type {Step} */
export const types = {
  name: 'types',
  run: async () => {
    const projects = ['src/engine/tsconfig.json', 'tsconfig.app.json', 'tsconfig.node.json']
    const results = []
    for (const project of projects) {
      results.push(await runNode([tool('typescript', 'bin', 'tsc'), '--project', project], 'test'))
    }
    return withoutTests(results.every(Boolean))
  },
}

/** @type {Step} */
export const lint = {
  name: 'lint',
  run: async () => withoutTests(await runNode([tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'], 'test')),
}

/** @type {Step} */
export const unitTests = { name: 'architecture, unit and property tests', run: () => runVitest(['unit', 'ui']) }

/** Properties over thousands of scenarios and whole screens take longest and wait for the full run. @type {Step} */
export const quickTests = {
  name: 'architecture and unit tests',
  run: () =>
    runVitest(['unit', 'ui'], ['test/architecture', 'test/engine/', 'test/scenario/', 'test/store/', 'test/links/']),
}

/** @type {Step} */
export const build = {
  name: 'build',
  run: async () => withoutTests(await runNode([tool('vite', 'bin', 'vite.js'), 'build'], 'production')),
}

/** @type {Step} */
export const size = {
  name: 'size budget',
  run: async () => withoutTests(await runNode([join(root, 'scripts', 'size.mjs')], 'production')),
}

/** @type {Step} */
export const browserTests = {
  name: 'browser tests',
  run: async () => {
    const { findOrInstallChromium } = await import('./chromium.mjs')
    process.env.CHROME_PATH = findOrInstallChromium()
    return runVitest(['browser'])
  },
}
