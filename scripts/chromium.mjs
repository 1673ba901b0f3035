import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

/** What Playwright switches off: Chromium heeds the last list alone, so its own has to stand in ours. */
const OFF_BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/**
 * What a window prepares for a person and no test looks at: the pages of the address bar's suggestions, and a process
 * for the next site. They cost more than half of the time of a page's opening.
 */
const OFF_FOR_SPEED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

/** Quiet and self-contained: nothing of the browser's own goes to the network while a test runs. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...OFF_FOR_SPEED].join(',')}`,
]

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

const INSTALL_ADVICE =
  'No Chromium was found and none could be installed. Install Chromium or Google Chrome (Debian: apt-get install chromium), ' +
  'or run "npx playwright-core install chromium", or set CHROME_PATH to the browser’s program file.'

function candidates() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
  const onWindows = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []).map((folder) =>
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  )
  return [...onPath, ...MAC_PATHS, ...onWindows, chromium.executablePath()]
}

/**
 * Some systems put a script named chromium-browser on the path that only tells how to install one.
 * @param {string} path
 */
function runs(path) {
  if (!path || !existsSync(path)) return false
  // On Windows --version opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * The program file of a Chromium on this machine: CHROME_PATH, then the system's, then Playwright's own.
 * @returns {string | undefined}
 * @throws Error when CHROME_PATH is set and names no browser that runs
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH
  if (chosen && !runs(chosen)) throw new Error(`CHROME_PATH names no browser that runs: ${chosen}`)
  return chosen || candidates().find(runs)
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

function installWithApt() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return
  const prefix = isRoot ? [] : ['sudo', '-n']
  const packages = ['chromium', 'fonts-liberation']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    if (!succeeds(command, rest)) return
  }
}

function installWithPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  succeeds(process.execPath, [cli, 'install', 'chromium'])
}

/**
 * Finds a Chromium, installing one where none is there.
 * @returns {string} its program file
 * @throws Error with installation advice when that fails
 */
export function findOrInstallChromium() {
  const found = findChromium()
  if (found) return found
  for (const install of [installWithApt, installWithPlaywright]) {
    process.stdout.write('No Chromium on this machine: installing one for the browser tests ...\n')
    install()
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(INSTALL_ADVICE)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${findOrInstallChromium()}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
