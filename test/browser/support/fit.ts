import type { Locator, Page } from 'playwright-core'

/** Least size of what a finger has to hit, px. */
const TARGET = 44

/** What reaches over the right edge of the screen, or would if the page scrolled. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const { scrollWidth } = document.documentElement
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > width + 0.5 &&
        !scrolls(element.parentElement) &&
        !element.closest('svg, .visually-hidden'),
    )
    return [
      ...(scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : []),
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}

/** Where the payoff's drawing begins and ends, axes included, px from the top of the page. */
export const plotOf = (page: Page): Promise<{ readonly top: number; readonly bottom: number }> =>
  page.locator('figure[data-chart="payoff"] svg.recharts-surface').evaluate((drawing) => {
    const { top, bottom } = drawing.getBoundingClientRect()
    return { top: top + window.scrollY, bottom: bottom + window.scrollY }
  })

/** Choices whose longest option is cut off where it stands. */
export const cutChoices = (within: Locator): Promise<readonly string[]> =>
  within.locator('select').evaluateAll((choices: HTMLSelectElement[]) =>
    choices.flatMap((choice) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(choice)
      const whole = document.createElement('select')
      whole.append(...[...choice.options].map((option) => option.cloneNode(true)))
      Object.assign(whole.style, { position: 'absolute', border: '0', font, paddingInlineStart, paddingInlineEnd })
      document.body.append(whole)
      const needed = whole.offsetWidth
      whole.remove()
      const name = choice.labels[0]?.textContent
      return choice.offsetWidth < needed ? [`${name}: ${choice.offsetWidth} of ${needed} px`] : []
    }),
  )

/** What can be scrolled sideways, and at whose edge nothing fades out to show it. */
export const unfadedEdges = (within: Locator): Promise<readonly string[]> =>
  within.locator(':is(section[tabindex], ul)').evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility() && getComputedStyle(part).overflowX === 'auto')
      .filter((part) => part.scrollWidth > part.clientWidth)
      .filter((part) => getComputedStyle(part).maskImage === 'none')
      .map((part) => part.outerHTML.slice(0, 120)),
  )

/** Controls that answer to a finger over less than a target's height or width, counted through their middle. */
export function smallTargets(within: Locator): Promise<readonly string[]> {
  return within.evaluate((root, least) => {
    const controls = [
      ...root.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href], [role="tab"]'),
    ]
    return (
      controls
        .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
        // A slider behind a handle on a chart is for the keyboard: fingers drag the chart.
        .filter((control) => getComputedStyle(control).pointerEvents !== 'none')
        // A word within a sentence has the line's height: the targets of words on the next line lie under it (WCAG 2.5.8).
        .filter((control) => !control.matches('[data-term]'))
        .flatMap((control) => {
          control.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, right, top, bottom } = control.getBoundingClientRect()
          const answers = (dx: number, dy: number) => {
            const hit = document.elementFromPoint((left + right) / 2 + dx, (top + bottom) / 2 + dy)
            return hit !== null && (control.contains(hit) || hit.closest('label')?.control === control)
          }
          const reach = (dx: number, dy: number, needed: number) => {
            let steps = 0
            // In strides first: each pixel asks the browser anew, and nothing on the screen is less than four pixels wide.
            for (const stride of [4, 1]) {
              while (steps < needed && answers(dx * (steps + stride), dy * (steps + stride))) steps += stride
            }
            return steps
          }
          // A pixel at either edge belongs to the neighbour where boxes lie between pixels.
          const enough = least - 1
          // Counted only until there are enough.
          const extent = (dx: number, dy: number) => {
            const before = reach(-dx, -dy, enough)
            return before + 1 + reach(dx, dy, enough - 1 - before)
          }
          const [width, height] = [extent(1, 0), extent(0, 1)]
          const name = control.ariaLabel ?? control.closest('div')?.textContent
          return width >= enough && height >= enough ? [] : [`${control.tagName} ${name}: ${width} x ${height}`]
        })
    )
  }, TARGET)
}
