/** Writes an attribute where it differs: the browser lays out and paints anew even for the value that is there already. */
export function setAttribute(element: Element | null | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
}
