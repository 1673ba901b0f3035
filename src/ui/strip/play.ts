import { scenarioStore } from '../../store/scenarioStore.ts'
import { levelByLevel, sweepBackTo } from './playSchedule.ts'

const wantsLessMotion = () => typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

const isLive = () => scenarioStore.getState().lastChange.phase === 'live'

/** Ends what was edited live as it stands; what others have committed meanwhile stays theirs. */
const commit = () => {
  if (isLive()) scenarioStore.getState().edit({}, { phase: 'commit' })
}

/**
 * Moves today's VIX through its range and back to where it was. Any key and a pointer on the strip stop it at the level
 * it has reached; so does every commit that comes from elsewhere. The button that started it stops it by itself.
 * @param button  inside the strip
 * @param onEnd   called once, unless it is cancelled
 * @returns a function that cancels it
 */
export function playVix(button: Element, onEnd: () => void): () => void {
  const { edit, scenario } = scenarioStore.getState()
  const levelAt = wantsLessMotion() ? levelByLevel : sweepBackTo(scenario.vix)
  const listeners = new AbortController()
  let frame = 0
  let start: number | null = null

  const cancel = () => {
    cancelAnimationFrame(frame)
    listeners.abort()
    if (start !== null) commit()
  }
  const end = () => {
    cancel()
    onEnd()
  }
  const show = (now: number) => {
    if (start !== null && !isLive()) return end()
    start ??= now
    const level = levelAt(now - start)
    const outcome = edit({ vix: level ?? scenario.vix }, { phase: 'live' })
    if (level === null || !outcome.ok) return end()
    frame = requestAnimationFrame(show)
  }
  const stopUnlessByButton = ({ target }: Event) => {
    if (!(target instanceof Node && button.contains(target))) end()
  }
  const whileItRuns = { capture: true, signal: listeners.signal }
  const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' '
  document.addEventListener('keydown', (event) => (isPress(event) ? stopUnlessByButton(event) : end()), whileItRuns)
  button.closest('section')?.addEventListener('pointerdown', stopUnlessByButton, whileItRuns)
  frame = requestAnimationFrame(show)
  return cancel
}
