import { type DragEvent, useState } from 'react'

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

/** What an element needs to take dropped files; `data-dropping` while some are over it. */
export function useFileDrop(take: (files: readonly File[]) => void) {
  const [isDropping, setIsDropping] = useState(false)
  return {
    'data-dropping': isDropping || undefined,
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      // Otherwise the browser would open the file in place of the page.
      event.preventDefault()
      setIsDropping(true)
    },
    onDragLeave: () => setIsDropping(false),
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setIsDropping(false)
      take([...event.dataTransfer.files])
    },
  }
}
