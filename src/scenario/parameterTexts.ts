import type { ParameterKey } from './parameters.ts'
import { accountTexts } from './parameterTexts/account.ts'
import { assumptionTexts } from './parameterTexts/assumptions.ts'
import { condorTexts } from './parameterTexts/condor.ts'
import { curveTexts } from './parameterTexts/curve.ts'
import { customTexts } from './parameterTexts/custom.ts'
import { hedgeTexts } from './parameterTexts/hedge.ts'
import { marketTexts } from './parameterTexts/market.ts'
import { projectionTexts } from './parameterTexts/projection.ts'
import { referenceTexts } from './parameterTexts/reference.ts'
import { ruleTexts } from './parameterTexts/rules.ts'
import { signalTexts } from './parameterTexts/signals.ts'
import type { ParameterText } from './parameterTexts/text.ts'
import { whatIfTexts } from './parameterTexts/whatIf.ts'

/** What each parameter means and where its default comes from: the part of the table that is read on request. */
export const parameterTexts: Readonly<Record<ParameterKey, ParameterText>> = {
  ...marketTexts,
  ...condorTexts,
  ...curveTexts,
  ...hedgeTexts,
  ...customTexts,
  ...signalTexts,
  ...accountTexts,
  ...referenceTexts,
  ...whatIfTexts,
  ...ruleTexts,
  ...projectionTexts,
  ...assumptionTexts,
}
