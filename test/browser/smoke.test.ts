import { describe, expect, it } from 'vitest'
import { openApp } from './harness.ts'

describe('the built app', () => {
  it('opens from a sub-path without an error or a foreign request', async () => {
    const page = await openApp()
    expect(await page.title()).toBe('ALVH Lab')
    await expect.poll(() => page.locator('#root').textContent()).not.toBe('')
    expect(await page.evaluate(() => fetch('manifest.webmanifest').then((response) => response.json()))).toMatchObject({
      name: 'ALVH Lab',
    })
  })

  it('is refused, by its own policy, a request to another origin, and script and style written into the page', async () => {
    const page = await openApp('', {
      expectedProblems: [
        /^csp violation: connect-src https:\/\/elsewhere\.invalid/,
        /elsewhere\.invalid/,
        /^csp violation: script-src-elem inline/,
        /^csp violation: style-src-elem inline/,
        /inline/,
      ],
    })
    const outcome = await page.evaluate(() =>
      fetch('https://elsewhere.invalid/data').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(outcome).toBe('refused')
    await page.evaluate(() => {
      for (const tag of ['script', 'style']) {
        const element = document.createElement(tag)
        element.textContent = tag === 'script' ? 'document.title = "changed"' : 'body { visibility: hidden }'
        document.head.append(element)
      }
    })
    expect(await page.title()).toBe('ALVH Lab')
    expect(await page.locator('#root').isVisible()).toBe(true)
  })
})
