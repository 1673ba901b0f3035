import { type Explanation, type Section, type Step, stepsOf } from './explanation.ts'
import { type Expression, evaluateExpression, just, quantitiesOf, sum } from './expression.ts'
import type { Naming, Quantity, Source } from './quantity.ts'

export interface StepDetails {
  /** The engine's own result. Left out where the engine keeps none: then the formula gives it. */
  readonly value?: number
  readonly source?: Source
  readonly rules?: readonly string[]
  readonly note?: string
}

/** Collects the steps of an explanation as they are worked out. */
export class Worksheet {
  private readonly leading: { title: string; steps: Step[] }[] = []
  private readonly aside: { title: string; steps: Step[] }[] = []
  private current: Step[] = []

  /** Starts a group of steps on the way to the figure. */
  section(title: string): void {
    this.current = []
    this.leading.push({ title, steps: this.current })
  }

  /** Starts a group of steps that follow from the figure or stand beside it. */
  further(title: string): void {
    this.current = []
    this.aside.push({ title, steps: this.current })
  }

  /** Adds a step and returns its result, for the steps after it. */
  step(result: Naming, formula: Expression, details: StepDetails = {}): Quantity {
    const { value, rules = [], ...rest } = details
    const found: Quantity = { ...result, value: value ?? evaluateExpression(formula) }
    this.current.push({
      name: result.label,
      result: found,
      formula,
      quantities: quantitiesOf(formula),
      rules,
      ...rest,
    })
    return found
  }

  /** Adds the sum of quantities; of one it is that one, of none 0. */
  total(result: Naming, terms: readonly Quantity[], details: StepDetails = {}): Quantity {
    const formula = terms.length > 1 ? sum(...terms) : just(terms[0] ?? 0)
    return this.step(result, formula, details)
  }

  /** @param result  the figure: the last step's result, or null where there is none */
  finish(title: string, result: Quantity | null, note: string | null = null): Explanation {
    const filled = (groups: readonly Section[]) => groups.filter(({ steps }) => steps.length > 0)
    const sections = filled(this.leading)
    const further = filled(this.aside)
    const steps = stepsOf({ sections, further })
    const rules = steps.flatMap((step) => [...step.quantities.flatMap(({ rule }) => rule ?? []), ...step.rules])
    const sources = steps.flatMap((step) => [...step.quantities, step].flatMap(({ source }) => source ?? []))
    return {
      title,
      result,
      note,
      sections,
      further,
      decision: null,
      rules: [...new Set(rules)],
      sources: [...new Map(sources.map((source) => [`${source.text} ${source.parameter}`, source])).values()],
    }
  }
}
