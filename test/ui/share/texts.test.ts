import { describe, expect, it } from 'vitest'
import { evaluatePosition, evaluateSweep, loadMethod } from '../../../src/engine/index.ts'
import { embedSnippet } from '../../../src/ui/share/embedSnippet.ts'
import { escapeMarkdown } from '../../../src/ui/share/escapeMarkdown.ts'
import { orderTicket } from '../../../src/ui/share/orderTicket.ts'
import { qrPath } from '../../../src/ui/share/qrPath.ts'
import { summaryMarkdown } from '../../../src/ui/share/summary.ts'
import { scenario } from '../../support/opening.ts'

const LINK = 'https://example.org/lab/#v=1&vix=30'

async function summaryOf(changes = {}, name = '') {
  const inputs = scenario(changes)
  const position = evaluatePosition(inputs)
  const { evaluateChecks } = await loadMethod()
  const checks = evaluateChecks(position)
  return {
    position,
    checks,
    text: summaryMarkdown({ position, sweep: evaluateSweep(inputs), checks, link: LINK, name }),
  }
}

describe('the Markdown summary', () => {
  it('holds scenario, figures, legs, layers with rules, open checks, link and note', async () => {
    const { position, checks, text } = await summaryOf({ vix: 30 })
    expect(text.match(/^##? .*/gm)).toEqual([
      '# ALVH Lab scenario',
      '## Figures',
      '## Legs',
      '## Hedge layers',
      '## Checks that do not pass',
      '## Link',
    ])
    expect(text).toContain('VIX 30.0')
    for (const figure of ['Credit', 'Max loss', 'Net theta', 'Net vega', 'Hedge cost', 'Flip point']) {
      expect(text).toMatch(new RegExp(`^\\| ${figure} \\| .+ \\| .+ \\|$`, 'm'))
    }
    expect(text.match(/^\| [+−]/gm)).toHaveLength(position.book.legs.length)
    for (const layer of position.sizing.layers) expect(text).toContain(`(${layer.reasons.join(', ')})`)
    const open = checks.filter(({ status }) => status === 'broken' || status === 'watch')
    expect(open.length).toBeGreaterThan(0)
    for (const { title } of open) expect(text).toContain(escapeMarkdown(title))
    expect(text).toContain(`<${LINK}>`)
    expect(text).toContain('education only')
  })

  it('says so where no hedge is held', async () => {
    const { text } = await summaryOf({ playbook: 'none' })
    expect(text).toContain('No hedge is held under this playbook.')
  })

  it('shows a name as it was typed, and no markup of it', async () => {
    const { text } = await summaryOf({}, '<img src=x> *a* | [b](c)\n# d')
    expect(text.split('\n')[0]).toBe('# \\<img src=x\\> \\*a\\* \\| \\[b\\](c) \\# d')
  })
})

describe('the order ticket', () => {
  it('has a line for each leg with a sign that other programs read, and the sum of all', () => {
    const position = evaluatePosition(scenario({ vix: 30 }))
    const lines = orderTicket(position).split('\n')
    expect(lines).toHaveLength(position.book.legs.length + 2)
    const condor = lines.slice(1, 5).map((line) => line.split('\t'))
    expect(condor.map(([quantity]) => quantity).sort()).toEqual(['+10', '+10', '-10', '-10'])
    for (const [, contract, price] of condor) {
      expect(contract).toMatch(/^SPX \d+ (put|call) \d{1,2} \w{3} \d{4}$/)
      expect(price).toMatch(/^\d+\.\d\d$/)
    }
    expect(orderTicket(position)).not.toContain('−')
  })

  it('says which way the money goes', () => {
    expect(orderTicket(evaluatePosition(scenario({ playbook: 'none' })))).toContain('Total, received at model prices')
  })

  it('asks nothing for a future, which is entered without a premium', () => {
    const position = evaluatePosition(scenario({ vix: 30, addedFutures: 2 }))
    const futures = orderTicket(position)
      .split('\n')
      .filter((line) => line.includes('VIX future'))
    expect(futures).not.toEqual([])
    for (const line of futures) expect(line).toMatch(/\t\$0$/)
  })
})

describe('the embed snippet', () => {
  it('is one frame with the link and a title, escaped', () => {
    expect(embedSnippet(LINK, `"><script>'&`)).toBe(
      '<iframe src="https://example.org/lab/#v=1&amp;vix=30" title="&quot;&gt;&lt;script&gt;&#39;&amp;" width="100%" height="720" style="border:0" loading="lazy"></iframe>',
    )
  })
})

describe('the QR code', () => {
  /** Modules that a path draws, read back from it. */
  function modulesOf(path: string): Set<string> {
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)]
    return new Set(
      bars.flatMap(([, x, y, length]) => Array.from({ length: Number(length) }, (_, i) => `${Number(x) + i} ${y}`)),
    )
  }

  it('grows with the text, by four modules a version, in a quiet zone of four', () => {
    // Version 1 has 21 modules a side and holds 17 bytes at level L; version 2 has 25.
    expect(qrPath('a'.repeat(17))?.size).toBe(21 + 8)
    expect(qrPath('a'.repeat(18))?.size).toBe(25 + 8)
  })

  it('draws finder patterns at three corners and nothing in the quiet zone', () => {
    const code = qrPath(LINK)
    const dark = modulesOf(code?.path ?? '')
    const size = code?.size ?? 0
    const places = [...dark].map((place) => place.split(' ').map(Number))
    expect(Math.min(...places.flat())).toBe(4)
    expect(Math.max(...places.flat())).toBe(size - 5)
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      const row = Array.from({ length: 7 }, (_, i) => dark.has(`${x + i} ${y + 2}`))
      expect(row).toEqual([true, false, true, true, true, false, true])
    }
  })

  it('is none where the link is longer than the largest code holds', () => {
    expect(qrPath('a'.repeat(2953))?.size).toBe(177 + 8)
    expect(qrPath('a'.repeat(2954))).toBeNull()
    expect(qrPath('é'.repeat(1477))).toBeNull()
  })
})
