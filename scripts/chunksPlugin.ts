import type { Plugin } from 'vite'

/** Where the charts of the default screen begin, the condor's picture among them: all that is not loaded before them. */
const CHARTS = /\/src\/ui\/(?:charts\/Charts|condor\/CondorEditor)\.tsx$/

/**
 * What the default screen loads besides them a moment later, none of it worth a file of its own. Nothing of it may need
 * the charts' code: it has to work without them.
 */
const SCREEN =
  /\/src\/(?:engine\/method\.ts|scenario\/condorPresets\.ts|ui\/(?:method\/(?:UnderFigures|MethodView)\.tsx|panels\/HedgePanel\.tsx|inputs\/(?:InputsPanel\.tsx|lowerInputs\.ts)|scenarios\/HeaderTools\.tsx|strip\/stripTools\.ts))$/

/** What `main.tsx` asks for on demand, only to have it set up in a task of its own: it belongs to the first file. */
const SET_UP_LATER = /\/react-dom\/client\.js$/

/**
 * What the engine's face exports and the start does not use: evaluations other than those of position and sweep. The
 * bundler drops them from it (package.json's `sideEffects` lets it), and the walk below must not bring them back.
 */
const NOT_AT_START = /\/src\/engine\/(?:evaluate(?!Position|Sweep)\w*|book\/attribution)\.ts$/

/** And what only the tabs besides Payoff use: it is reached through the engine's face, and none of it is loaded with the screen. */
const NOT_ON_SCREEN = /\/src\/engine\/evaluate(?:Map|Timeline|Volatility)\.ts$/

/** Vite's own module, which every import on demand goes through. */
const PRELOAD_HELPER = '\0vite/preload-helper.js'

/**
 * Three chunks for the default screen: `start`, what the page needs before anything else, `charts`, and `screen` for the
 * rest. Left to itself the bundler parts them further for the sake of the chunks that are loaded on demand, and parted code compresses worse.
 */
export function chunksPlugin(): Plugin {
  const start = new Set<string>()
  const charts = new Set<string>()
  const screen = new Set<string>()
  return {
    name: 'alvh-lab:chunks',
    apply: 'build',
    config: () => ({
      build: {
        rollupOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { name: 'start', priority: 3, test: (id) => start.has(id) },
                { name: 'screen', priority: 2, test: (id) => screen.has(id) },
                { name: 'charts', priority: 1, test: (id) => charts.has(id) },
              ],
            },
          },
        },
      },
    }),
    /** Vite loads a chunk's preloads and styles before it; here it has none, and the first file is the better for it. */
    load: {
      order: 'pre',
      handler: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load()' : null),
    },
    /** What the first file imports is asked for together with it, not a trip over the network later. */
    transformIndexHtml: (_, { chunk }) =>
      (chunk?.imports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head',
      })),
    buildEnd() {
      const all = [...this.getModuleIds()]
      const withStaticImports = (from: readonly string[], into: Set<string>, without?: RegExp) => {
        const pending = [...from]
        for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
          if (into.has(id) || without?.test(id)) continue
          into.add(id)
          pending.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
      }
      withStaticImports(
        all.filter((id) => this.getModuleInfo(id)?.isEntry || SET_UP_LATER.test(id)),
        start,
        NOT_AT_START,
      )
      withStaticImports(
        all.filter((id) => CHARTS.test(id)),
        charts,
        NOT_ON_SCREEN,
      )
      withStaticImports(
        all.filter((id) => SCREEN.test(id)),
        screen,
        NOT_ON_SCREEN,
      )
    },
  }
}
