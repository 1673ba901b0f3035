import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunksPlugin } from './scripts/chunksPlugin.ts'
import { cspPlugin } from './scripts/cspPlugin.ts'
import { terserPlugin } from './scripts/terserPlugin.ts'

/** Tests of what stands in a document, or keeps the one scenario that is on the screen: each file starts anew. */
const WITH_A_DOCUMENT = ['test/ui/**/*.test.{ts,tsx}', 'test/store/**/*.test.ts']

export default defineConfig({
  // Relative addresses, so that the built app works from any folder of any static host.
  base: './',
  plugins: [react(), cspPlugin(), chunksPlugin(), terserPlugin()],
  // Without preload lists, which name every file in the first one: what is loaded on demand comes a little later.
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: { checks: { pluginTimings: false } },
  },
  // Names of classes stand in styles and in code: short ones save a visitor what long ones would tell nobody.
  css: { modules: { generateScopedName: '_[hash:base64:4]' } },
  test: {
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: 2,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...WITH_A_DOCUMENT],
          // Pure functions leave nothing behind: the engine is loaded once for each worker, not for each file.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: WITH_A_DOCUMENT,
          setupFiles: ['test/setupUi.ts'],
          // A laptop's window, in which nothing is folded or put away for want of room.
          environmentOptions: { happyDOM: { width: 1440, height: 900 } },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          setupFiles: ['test/browser/setupBrowser.ts'],
          // Playwright and the engine take seconds to load: once for each worker, not for each file.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
