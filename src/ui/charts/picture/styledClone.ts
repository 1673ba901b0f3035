/** Everything that the charts' style sheets may set on an SVG element. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'shape-rendering',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const

const isLeftOut = (element: Element) =>
  element.getAttribute('data-picture') === 'no' || getComputedStyle(element).display === 'none'

/**
 * A copy of an SVG element that looks the same without any style sheet: computed values are written out as attributes,
 * so that colours from custom properties survive outside the page. Marked (`data-picture="no"`) and undisplayed
 * elements are left out.
 */
export function styledClone(element: SVGElement): SVGElement | null {
  if (isLeftOut(element)) return null
  const clone = element.cloneNode(false) as SVGElement
  clone.removeAttribute('class')
  clone.removeAttribute('style')
  clone.removeAttribute('tabindex')
  const computed = getComputedStyle(element)
  for (const property of PROPERTIES) {
    const value = computed.getPropertyValue(property)
    if (value) clone.setAttribute(property, value)
  }
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      const copy = styledClone(child)
      if (copy) clone.append(copy)
    } else if (child.nodeType === Node.TEXT_NODE) {
      clone.append(child.cloneNode())
    }
  }
  return clone
}
