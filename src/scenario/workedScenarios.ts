import { listExpiries, strikeAtDelta, type WorkedScenario } from '../engine/index.ts'
import { toStep } from './condorStrikes.ts'
import { marketDays } from './marketDays.ts'
import { parameterKeys, type Scenario } from './parameters.ts'
import { moveToMarket } from './presets.ts'

/** Delta of a daily condor's short strikes (ours: about the opening condor's). */
const SHORT_DELTA = 0.1
/** A close at which the front VIX future stood more than 4 points above the next. */
const BACKWARDATION_DATE = '2024-08-05'

/** A condor that expires at the next close, its short strikes at the same delta on both sides. */
function dailyCondor(base: Scenario): Partial<Scenario> {
  const [expiry] = listExpiries(base.date, base.time)
  const strike = (right: 'put' | 'call') => toStep(strikeAtDelta({ ...base, expiry }, right, SHORT_DELTA))
  return { expiry, shortPut: strike('put'), shortCall: strike('call') }
}

/** What differs from the base when it is moved to a day of backwardation. */
function backwardationDay(base: Scenario): Partial<Scenario> {
  const day = marketDays.find(({ date }) => date === BACKWARDATION_DATE)
  if (!day) throw new RangeError(`no market day ${BACKWARDATION_DATE}`)
  const moved = moveToMarket(base, day)
  const changed = parameterKeys.filter((key) => moved[key] !== base[key])
  return Object.fromEntries(changed.map((key) => [key, moved[key]]))
}

/** The scenarios that the questions of the source articles describe, as changes of a base: the opening scenario. */
export function workedScenarios(base: Scenario): readonly WorkedScenario[] {
  const elevated = { vix: 18 }
  return [
    {
      source: 'HR',
      setting: 'The opening condor with VIX at 18 on the opening curve, hedged by the ratio of HR-1.',
      changes: { ...elevated, playbook: 'hr' },
    },
    {
      source: 'RN',
      setting:
        'A condor that expires at the next close, short strikes at about 10 delta with VIX at 18, hedged by regime.',
      changes: { ...elevated, ...dailyCondor({ ...base, ...elevated }), playbook: 'rn' },
    },
    {
      source: 'TT',
      setting: 'The opening condor in the opening market, hedged by shares of its risk capital.',
      changes: { playbook: 'tt' },
    },
    {
      source: 'BW',
      setting:
        'The close of 5 August 2024: public closing levels, VIX futures settlements brought to constant tenors. The opening condor is entered there at the same days and deltas; contracts are fractional, so that small parts show.',
      changes: { ...backwardationDay(base), playbook: 'bw', rounding: 'fractional' },
    },
    {
      source: 'RB',
      setting: 'The opening condor with VIX at 20, in the first zone, hedged by zones.',
      changes: { vix: 20, playbook: 'rb', lastZone: 'first' },
    },
  ]
}
