import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'
import styles from './strip.module.css'

// Loaded when it is first asked for.
const Player = lazy(async () => ({ default: (await import('./Player.tsx')).Player }))

/** Moves VIX through its whole range and back, until it is pressed again. */
export function PlayButton() {
  const button = useRef<HTMLButtonElement>(null)
  const [isPlaying, setIsPlaying] = useState(false)
  const [isLost, setIsLost] = useState(false)
  const stop = useCallback(() => setIsPlaying(false), [])
  const lose = useCallback(() => {
    setIsPlaying(false)
    setIsLost(true)
  }, [])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.play}
        aria-label="Play VIX from 9 to 90"
        aria-pressed={isPlaying}
        onClick={() => setIsPlaying(!isPlaying)}
      />
      {isPlaying ? (
        <ErrorBoundary fallback={null} onError={lose}>
          <Suspense>
            <Player button={button} onEnd={stop} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {isLost ? (
        <Lost onClose={() => setIsLost(false)}>What plays the strip could not be loaded. It can be dragged.</Lost>
      ) : null}
    </>
  )
}
