import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMediaQuery } from './useMediaQuery.ts'

/**
 * Whether the page is being printed. What is there on paper only is rendered before the browser lays the paper out; what
 * paper brings back from behind a tab learns it from the media query.
 */
export function useIsPrinting(): boolean {
  const isOnPaper = useMediaQuery('print')
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const follow = ({ type }: Event) => flushSync(() => setIsPrinting(type === 'beforeprint'))
    window.addEventListener('beforeprint', follow)
    window.addEventListener('afterprint', follow)
    return () => {
      window.removeEventListener('beforeprint', follow)
      window.removeEventListener('afterprint', follow)
    }
  }, [])
  return isPrinting || isOnPaper
}
