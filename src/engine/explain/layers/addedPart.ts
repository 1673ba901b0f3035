import type { LabInputs } from '../../inputs.ts'
import { additions } from '../../methodology/addedPositions.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import { just } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** What was added to a layer beside what its rule asks for, as entered. */
export function addedPart(sheet: Worksheet, { request }: ExplainContext, { id, added }: SizedLayer): void {
  if (added.length === 0) return
  sheet.further('Added beside the rule')
  const keys = additions.flatMap(({ key, layer }) => (layer === id && request.custom[key] !== 0 ? [key] : []))
  added.forEach(({ name, contracts }, i) => {
    const key: keyof LabInputs = keys[i]
    const entered = quantity(
      naming(key, `a_${i + 1}`, 'Contracts added', 'contracts'),
      contracts,
      input(key, 'Contracts added, as entered or by a remedy'),
    )
    sheet.step(naming(`${key}Held`, `n_added ${i + 1}`, `${name}, added`, 'contracts'), just(entered), {
      value: contracts,
    })
  })
}
