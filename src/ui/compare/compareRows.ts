import type { ExplanationTopic } from '../../engine/index.ts'
import { type ParameterKey, parameterOf, type Scenario } from '../../scenario/parameters.ts'
import { changedInputs } from '../../store/base.ts'
import type { Cell, TableModel } from '../charts/table/tableModel.ts'
import { fieldText } from '../inputs/shownValue.ts'
import { unitText, valueText } from './inputTexts.ts'
import { type Measure, measureGroups, type Side } from './measures.ts'

/** A value in words and as it is copied, unrounded. */
interface Value {
  readonly text: string
  readonly cell: Cell
  /** How it comes about; left out where nothing explains it. */
  readonly topic?: ExplanationTopic | null
}

/** A line of the table: the base's value, the one now, and the second less the first. */
export interface CompareRow {
  readonly name: string
  readonly unit: string
  readonly base: Value
  readonly now: Value
  readonly change: Value
  /** Of an input: what a press of its button puts back. */
  readonly input?: ParameterKey
}

export interface CompareGroup {
  readonly title: string
  readonly rows: readonly CompareRow[]
}

const NO_CHANGE = { text: 'no change', cell: 0 }
const NOTHING = { text: '–', cell: null }

function measureRow({ name, unit, read, text, change, alike, topic }: Measure, base: Side, now: Side): CompareRow {
  const [from, to] = [read(base), read(now)]
  const isAlike = alike === undefined || alike(base, now)
  const difference = from === null || to === null || !isAlike ? null : to - from
  const asValue = (side: Side, cell: Cell) => ({ text: text(side), cell, topic: topic?.(side) ?? null })
  // A side that has nothing to explain holds nothing: the other one says what the change is of.
  const of = topic?.(now) ?? topic?.(base) ?? null
  const changeTopic = of && ({ kind: 'change', of } as const)
  return {
    name,
    unit,
    base: asValue(base, from),
    now: asValue(now, to),
    change:
      difference === null
        ? NOTHING
        : difference === 0
          ? { ...NO_CHANGE, topic: changeTopic }
          : { text: change(difference, now), cell: difference, topic: changeTopic },
  }
}

function inputRow(key: ParameterKey, base: Scenario, now: Scenario): CompareRow {
  const [from, to] = [base[key], now[key]]
  const unit = unitText(key)
  const asValue = (value: typeof from) => ({
    text: `${valueText(key, value)}${typeof value === 'number' && unit !== '' ? ` ${unit}` : ''}`,
    cell: value ?? valueText(key, value),
  })
  const difference = typeof from === 'number' && typeof to === 'number' ? to - from : null
  return {
    name: parameterOf(key).label,
    unit,
    base: asValue(from),
    now: asValue(to),
    change:
      difference === null
        ? NOTHING
        : { text: `${difference > 0 ? '+' : ''}${fieldText(difference)} ${unit}`.trim(), cell: difference },
    input: key,
  }
}

/** What is compared, group by group, and at the end the inputs that differ. */
export const compareGroups = (base: Scenario, was: Side, scenario: Scenario, now: Side): readonly CompareGroup[] => [
  ...measureGroups.map(({ title, measures }) => ({
    title,
    rows: measures.map((measure) => measureRow(measure, was, now)),
  })),
  inputGroup(base, scenario),
]

function inputGroup(base: Scenario, now: Scenario): CompareGroup {
  const keys = changedInputs(now, base)
  return {
    title: keys.length === 0 ? 'No input differs' : 'Inputs that differ',
    rows: keys.map((key) => inputRow(key, base, now)),
  }
}

const column = (label: string) => ({ label, unit: '', text: String })

/** The same for a spreadsheet: numbers unrounded, units in a column of their own. */
export const compareTable = (groups: readonly CompareGroup[]): TableModel => ({
  columns: ['Item', 'Unit', 'Base', 'Now', 'Change'].map(column),
  rows: groups.flatMap(({ rows }) =>
    rows.map(({ name, unit, base, now, change }) => [name, unit, base.cell, now.cell, change.cell]),
  ),
})
