import type { Plugin } from 'vite'

/** Where the charts of the default screen begin: everything they need that is not loaded before them. */
const CHARTS = /\/src\/ui\/charts\/Charts\.tsx$/

/**
 * Two chunks for the default screen: `start`, what the page needs before anything else, and `charts`. Left to itself the
 * bundler parts them further for the sake of the chunks that are loaded on demand, and parted code compresses worse.
 */
export function chunksPlugin(): Plugin {
  const start = new Set<string>()
  const charts = new Set<string>()
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
                { name: 'start', priority: 2, test: (id) => start.has(id) },
                { name: 'charts', priority: 1, test: (id) => charts.has(id) },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const all = [...this.getModuleIds()]
      const withStaticImports = (from: readonly string[], into: Set<string>) => {
        const pending = [...from]
        for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
          if (into.has(id)) continue
          into.add(id)
          pending.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
      }
      withStaticImports(
        all.filter((id) => this.getModuleInfo(id)?.isEntry),
        start,
      )
      withStaticImports(
        all.filter((id) => CHARTS.test(id)),
        charts,
      )
    },
  }
}
