import { Children, type ReactNode, startTransition, useEffect, useState } from 'react'

/**
 * Mounts its children one after another, each in a task of its own: a phone would otherwise answer to nothing until all
 * of them stand.
 */
export function Staged({ children }: { readonly children: ReactNode }) {
  const all = Children.toArray(children)
  const [count, setCount] = useState(0)
  const isComplete = count >= all.length
  useEffect(() => {
    if (isComplete) return
    const timer = setTimeout(() => startTransition(() => setCount(count + 1)))
    return () => clearTimeout(timer)
  }, [count, isComplete])
  return all.slice(0, count)
}
