import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { startUrlSync } from './store/urlSync.ts'
import { App } from './ui/App.tsx'
import { startTheme } from './ui/theme/theme.ts'

startUrlSync()
startTheme()

const root = document.getElementById('root')
if (root) {
  // As a transition the first render lets the browser answer and paint in between.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
}
