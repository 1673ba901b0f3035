import { bands, firstLayerSigns, order, zoneAt, zoneReached } from '../../methodology/playbooks/rb.ts'
import type { Zone } from '../../methodology/settings.ts'
import { all, compares, otherwise, said, when } from '../decision.ts'
import { just, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'
import { sign } from './marks.ts'

/** The zone in force as a number; between zones the last one reached stays. */
function zoneInForce({ method }: CheckCase): Quantity {
  const zone = zoneAt(method.vix, method.request.todayVix, method.rules.lastZone)
  return quantity(
    naming('zone', 'Z', `Number of the zone in force: ${bands[zone].label}`, 'number'),
    order.indexOf(zone),
    {
      ...ours('between zones the last one reached stays in force'),
      rule: 'RB-13',
    },
  )
}

const zoneNumber = (zone: Zone): Quantity =>
  quantity(
    naming('ownZone', 'Z_layer', `Number of the layer’s own: ${bands[zone].label}`, 'number'),
    order.indexOf(zone),
    { rule: bands[zone].rule },
  )

const vixOf = (check: CheckCase): Quantity => {
  check.sheet.section('VIX')
  return check.entered('VIX', 'vix', 'V', input('vix', 'VIX as set on the strip'))
}

/** RB-5, RB-6: the zone of the layer or a higher one is in force. */
const higherLayer =
  (zone: 'second' | 'third', label: string): ExplainCheck =>
  (check) => {
    const { method } = check
    const vix = vixOf(check)
    const { rule } = bands[zone]
    const from = check.given(label, 'from', 'V_from', { rule }, 'Zone of the layer from')
    const before = bands[order[order.indexOf(zone) - 1]]
    const past = quantity(naming('past', 'V_end', 'End of the zone before', 'VIX points'), before.to, {
      rule: before.rule,
    })
    check.sheet.further('Distance to the zone')
    check.sheet.step(naming('missing', 'x', 'VIX less the level the zone begins at', 'VIX points'), {
      kind: 'sum',
      terms: [just(vix), { kind: 'negative', of: just(from) }],
    })
    return {
      result: vix,
      rulings: [
        when('broken', compares(zoneInForce(check), '≥', zoneNumber(zone))),
        when(
          'watch',
          all(said('VIX stands between two zones', zoneReached(method.vix) === null), compares(vix, '>', past)),
        ),
        otherwise('pass'),
      ],
    }
  }

export const explainSecondLayer = higherLayer('second', 'Second layer from')
export const explainThirdLayer = higherLayer('third', 'Third layer from')

/** The four signs that engage the first layer, as 1 or 0 each. */
function signsOf({ method }: CheckCase): Quantity[] {
  const seen = firstLayerSigns(method)
  return [
    sign('adSign', 1, 'A/D line diverging', seen.includes('A/D diverging'), 'adDivergence', 'A/D line as marked'),
    sign('rsiSign', 2, 'RSI of VIX high', seen.includes('RSI of VIX high'), 'rsiVix', 'RSI of VIX as entered'),
    sign('curveSign', 3, 'M1 above M2', seen.includes('M1 above M2'), 'm1', 'VIX futures as entered'),
    sign(
      'realisedSign',
      4,
      'Realised volatility above VIX',
      seen.includes('realised above VIX'),
      'realisedVolPct',
      'Realised volatility as entered',
    ),
  ]
}

/** RB-1: in the zone enough signs engage the layer; beyond it the layer stands engaged. */
export const explainFirstLayer: ExplainCheck = (check) => {
  const { sheet, finding } = check
  const count = () => {
    sheet.section('Signs')
    return check.made(
      'Signs seen',
      'signs',
      'n',
      sum(...signsOf(check)),
      ours('which signs count, and from which level'),
    )
  }
  const signsFirst = finding.readings[0].label === 'Signs seen'
  const [other, result] = signsFirst ? [vixOf(check), count()] : [count(), vixOf(check)]
  const signs = signsFirst ? result : other
  const needed = check.given('Signs that engage', 'needed', 'n_min', {
    ...assumption('rbAgree', 'how many signs engage the layer'),
    rule: 'RB-1',
  })
  sheet.further('Zone of the layer')
  for (const [label, id, symbol] of [
    ['Zone from', 'from', 'V_from'],
    ['Zone to', 'to', 'V_to'],
  ] as const) {
    check.entered(label, id, symbol, { rule: 'RB-1' })
  }
  const [zone, own] = [zoneInForce(check), zoneNumber('first')]
  return {
    result,
    rulings: [
      when('pass', compares(zone, '<', own)),
      when('broken', compares(zone, '>', own)),
      when('broken', compares(signs, '≥', needed)),
      otherwise('watch'),
    ],
  }
}
