import { useSyncExternalStore } from 'react'
import { scenarioStore } from '../../store/scenarioStore.ts'

export type Theme = 'light' | 'dark'

/** The reader's own choice on this device; no choice means the system's. */
const STORAGE_KEY = 'alvh-lab.theme'

const listeners = new Set<() => void>()

const systemTheme = (): Theme =>
  typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'

export const currentTheme = (): Theme => {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme()
}

/**
 * Shows the theme that the link asks for, which is not stored, else the reader's own; follows the link from then on.
 * Call it before the first render.
 */
export function startTheme(): void {
  const show = ([asked]: readonly Theme[]) => {
    if (asked) document.documentElement.dataset.theme = asked
    else restoreTheme()
    for (const listener of listeners) listener()
  }
  show(scenarioStore.getState().options.theme)
  scenarioStore.subscribe(({ options }, previous) => {
    if (options.theme !== previous.options.theme) show(options.theme)
  })
}

/** Applies the stored choice. Storage may be shut off, which is no reason to stop. */
function restoreTheme(): void {
  delete document.documentElement.dataset.theme
  try {
    const stored = localStorage.getItem(STORAGE_KEY)
    if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored
  } catch {}
}

/** Chooses a theme; the system's own needs no override. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === systemTheme()) delete dataset.theme
  else dataset.theme = theme
  try {
    if (dataset.theme) localStorage.setItem(STORAGE_KEY, theme)
    else localStorage.removeItem(STORAGE_KEY)
  } catch {}
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined
  system?.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system?.removeEventListener('change', listener)
  }
}

/** The theme on the screen now, for what has to know it by name. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme)
