/** Hands the reader a file as a download. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has taken its own hold of the data once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(address))
}
