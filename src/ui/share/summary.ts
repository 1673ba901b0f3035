import type { CheckResult, PositionResult, SizedLayer, SweepResult } from '../../engine/index.ts'
import { withShortDates } from '../format/dates.ts'
import { usd } from '../format/format.ts'
import { RISK_NOTE } from '../layout/about.ts'
import { byUrgency, isCalm, statusWord } from '../method/checkOrder.ts'
import { readingText } from '../method/readingText.ts'
import { figures } from '../panels/figureTexts.ts'
import { holdsByRule, inUnits, layerNames, stateWords } from '../panels/layerTexts.ts'
import { columns, quantityText } from '../panels/legTexts.ts'
import { scenarioWords } from '../panels/scenarioWords.ts'
import { escapeMarkdown as plain } from './escapeMarkdown.ts'

/** What a summary is made of. */
export interface SummaryFacts {
  readonly position: PositionResult
  readonly sweep: SweepResult
  readonly checks: readonly CheckResult[]
  /** Opens the scenario. */
  readonly link: string
  /** What the reader calls it; empty where it has no name. */
  readonly name: string
}

/** A scenario as a Markdown text: inputs in words, figures, legs, layers with their rules, what asks for attention. */
export function summaryMarkdown({ position, sweep, checks, link, name }: SummaryFacts): string {
  const open = byUrgency(checks).filter((check) => !isCalm(check))
  return `${[
    `# ${plain(name) || 'ALVH Lab scenario'}`,
    plain(scenarioWords(position)),
    '## Figures',
    table(['Figure', 'Value', 'Detail'], figureRows(position, sweep)),
    '## Legs',
    legTable(position),
    '## Hedge layers',
    position.sizing.layers.map(layerItem).join('\n') || 'No hedge is held under this playbook.',
    '## Checks that do not pass',
    open.map(checkItem).join('\n') || `None of the ${checks.length}.`,
    '## Link',
    `<${link}>`,
    `*${plain(RISK_NOTE)}*`,
  ].join('\n\n')}\n`
}

const figureRows = (position: PositionResult, sweep: SweepResult) =>
  figures.map(({ name, value, detail }) => [name, value(position, () => sweep), detail(position, () => sweep)])

function legTable(position: PositionResult): string {
  const header = ['Quantity', 'Contract', ...columns.map(({ name, unit }) => `${name} ${unit(position)}`.trim())]
  const rows = position.book.legs.map((leg) => [
    quantityText(leg.leg.quantity),
    withShortDates(leg.name),
    ...columns.map(({ text }) => text(leg)),
  ])
  return table(header, rows)
}

function layerItem(layer: SizedLayer): string {
  const { id, state, name, reasons, added, note, problem, costUsd, contracts, contractUnit } = layer
  const held = holdsByRule(layer) ? `${inUnits(contracts, contractUnit)} ${name}` : name
  const parts = [
    [stateWords[state], held].filter(Boolean).join(': '),
    ...added.map((position) => `added: ${inUnits(position.contracts, 'contracts')} ${position.name}`),
    ...(layer.legs.length > 0 ? [`cost ${usd(costUsd)}`] : []),
  ]
  const remarks = [note, problem].filter((text) => text !== null).join(' ')
  const text = `${parts.join('; ')} (${reasons.join(', ')}). ${remarks}`.trim()
  return `- **${layerNames[id]}:** ${plain(withShortDates(text))}`
}

function checkItem(check: CheckResult): string {
  const readings = check.readings.map((reading) => `${reading.label} ${readingText(reading)}`).join(', ')
  const text = `${check.title} (${check.rules.join(', ')}). ${check.sentence} ${readings}`.trim()
  return `- **${statusWord(check)}:** ${plain(text)}`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n')
}
