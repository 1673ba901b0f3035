/** Writes a field's text where it differs. What was selected as a whole, as on arriving by Tab, stays so: typing replaces it. */
export function writeField(element: HTMLInputElement, text: string): void {
  const { value, selectionStart, selectionEnd } = element
  if (value === text) return
  const isWhole = element === document.activeElement && selectionStart === 0 && selectionEnd === value.length
  element.value = text
  if (isWhole) element.select()
}
