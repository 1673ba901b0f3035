import { StrictMode, startTransition } from 'react'
import { lab } from './store/live.ts'
import { postTask } from './store/postTask.ts'
import { startUrlSync } from './store/urlSync.ts'
import { App } from './ui/App.tsx'
import { startTheme } from './ui/theme/theme.ts'

/** Time that a step of the preparation may take on a quick machine, ms. Ours. */
const SLICE = 6

/** The scenario of the address, and what the first screen says of it, worked out before it is drawn. */
function* start(): Generator<undefined, void> {
  startTheme()
  startUrlSync()
  yield
  try {
    yield* lab.prepare()
  } catch {
    // It is thrown again where it is drawn, and said there.
  }
}

/** React DOM stands in this same file; asked for here, it is set up in a task of its own. */
async function render(): Promise<void> {
  const { createRoot } = await import('react-dom/client')
  const root = document.getElementById('root')
  if (!root) return
  // As a transition the first render lets the browser answer and paint in between.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
}

const steps = start()

/** A few steps in each task: on a phone all in one would hold the page up. */
function proceed(): void {
  const end = performance.now() + SLICE
  let isDone = false
  while (!isDone && performance.now() < end) isDone = steps.next().done === true
  postTask(isDone ? render : proceed)
}

postTask(proceed)
