import { minify } from 'terser'
import type { Plugin } from 'vite'

/** The files that the default screen loads, by the names of their chunks: what is worth the time of a second pass. */
const DEFAULT_SCREEN: readonly string[] = ['index', 'charts', 'screen']

/** Goes over the largest files once more after Vite's own minifier: what that leaves unused in them is dropped. */
export function terserPlugin(): Plugin {
  return {
    name: 'alvh-lab:terser',
    apply: 'build',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []))
      const large = chunks.filter(({ name }) => DEFAULT_SCREEN.includes(name))
      await Promise.all(
        large.map(async (chunk) => {
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 2 },
            // In brackets, which tell the browser to compile it with the file and off the main thread: what wraps React.
            format: { wrap_func_args: chunk.isEntry },
          })
          if (code !== undefined) chunk.code = code
        }),
      )
    },
  }
}
