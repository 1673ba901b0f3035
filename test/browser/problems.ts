import type { Page } from 'playwright-core'

const isForeign = (url: string, origin: string): boolean =>
  /^(https?|wss?):/.test(url) && new URL(url).origin !== origin

/**
 * Collects, from now on, what a page must not do: the returned list grows as it happens.
 * @param origin  the only origin the page may ask
 */
export async function watchForProblems(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    if (isForeign(request.url(), origin)) problems.push(`foreign request: ${request.url()}`)
  })
  page.on('websocket', (socket) => problems.push(`foreign request: ${socket.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`)
  })
  // A violation that the page's own code catches leaves no trace in the console.
  await page.exposeFunction('reportCspViolation', (violation: string) => problems.push(`csp violation: ${violation}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportCspViolation')
      report(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  return problems
}
