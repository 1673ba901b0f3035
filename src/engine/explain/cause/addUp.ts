import { type Attribution, CAUSES } from '../../book/attribution.ts'
import type { CauseTopic } from '../../methodology/topic.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import type { Worksheet } from '../worksheet.ts'

/** What a cause is called in a calculation. */
export const causeNames: Readonly<Record<(typeof CAUSES)[number], string>> = {
  delta: 'Delta',
  gamma: 'Gamma',
  decay: 'Decay',
  financing: 'Financing',
  roll: 'Roll',
  vega: 'Vega of SPX options',
  volOfVol: 'Vol of vol',
  curve: 'Curve',
  cross: 'Cross: vanna and volga',
  remainder: 'Remainder',
}

/** What a cause makes of a P&L, as a number that opens. */
export const causeOf = (
  attribution: Attribution,
  cause: (typeof CAUSES)[number],
  layer: CauseTopic['layer'],
): Quantity =>
  quantity(naming(`by${cause}`, `G_${cause}`, causeNames[cause], 'USD'), attribution[cause], {
    opens: { kind: 'cause', cause, layer },
  })

/** All causes, which add up to the P&L. */
export function addUpCauses(sheet: Worksheet, attribution: Attribution, layer: CauseTopic['layer']): Quantity {
  const causes = CAUSES.map((cause) => causeOf(attribution, cause, layer))
  return sheet.total(naming('byCause', 'G_causes', 'All causes together', 'USD'), causes, { value: attribution.total })
}
