// Runs before anything is installed: imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

const root = join(import.meta.dirname, '..')

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readLockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/**
 * Whether node_modules holds every package of package-lock.json in the locked version. Optional packages are left out
 * of the comparison: npm installs only those made for this platform.
 */
function isInstalled() {
  const installedPath = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedPath)) return false
  const installed = readLockedPackages(installedPath)
  return Object.entries(readLockedPackages(join(root, 'package-lock.json')))
    .filter(([path, locked]) => path !== '' && !locked.optional)
    .every(([path, locked]) => installed[path]?.version === locked.version && existsSync(join(root, path)))
}

/** Installs from the lockfile, development tools too: the build needs them even under NODE_ENV=production. */
function install() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npmCli = process.env.npm_execpath
  const startedByNpm = npmCli?.endsWith('npm-cli.js')
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  const result = startedByNpm
    ? spawnSync(process.execPath, [npmCli ?? '', ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return result.status ?? 1
}

if (!isInstalled()) {
  process.stdout.write('Installing packages from package-lock.json ...\n')
  const status = install()
  if (status !== 0) {
    process.stderr.write('Installing the packages failed: see npm’s message above, then run the command again.\n')
    process.exit(status)
  }
}
