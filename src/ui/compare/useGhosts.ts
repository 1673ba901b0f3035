import { useEffect } from 'react'

/** Draws the pinned base into the charts for as long as the caller is there; their code is loaded for it. */
export function useGhosts(): void {
  useEffect(() => {
    let isWanted = true
    let stop: (() => void) | undefined
    import('../charts/ghost/showGhosts.ts')
      .then(({ showGhosts }) => {
        if (isWanted) stop = showGhosts()
      })
      // The charts themselves say where they cannot be loaded; the row does without them.
      .catch((error: unknown) => reportError(error))
    return () => {
      isWanted = false
      stop?.()
    }
  }, [])
}
