import { detail, limit, type Reading } from '../methodology/reading.ts'
import { HERE, originOf, type Setting } from '../methodology/readingOrigin.ts'
import type { ThetaFloorResult } from '../methodology/solvers/thetaFloor.ts'
import type { Remedy } from './remedy.ts'

const FRACTIONAL: Setting = { changes: { rounding: 'fractional' }, under: 'in fractions of contracts' }

const worked = (setting: Setting) => originOf(setting, { kind: 'thetaFloor' })

const asShare = (label: string, found: ThetaFloorResult, setting: Setting): Reading[] =>
  found.ok ? [detail(label, found.scalePct / 100, 'fraction', worked(setting))] : []

/** Solver 1 as a step: the hedge scaled to the largest that keeps net theta at a floor (HR-13 in exact form). */
export const thetaFloor: Remedy = {
  id: 'thetaFloor',
  rules: ['HR-13'],
  title: 'Theta floor',
  sentence: 'The largest hedge that keeps net theta at the floor set under Account, or above it.',
  isAsked: ({ before, inputs }) => before.netThetaUsd < inputs.thetaFloorUsd,
  offer({ inputs, thetaFloor: solve }) {
    const { held, fractional } = solve()
    if (!held.ok) return { problem: held.reason }
    const readings = [
      limit('Floor', inputs.thetaFloorUsd, 'USD per day', worked(HERE)),
      ...asShare('Largest hedge scale', held, HERE),
      ...asShare('In fractions of contracts', fractional, FRACTIONAL),
    ]
    const sentence = 'The hedge is scaled in whole percent, to three times the rule’s size at most.'
    const patch = { hedgeScalePct: held.scalePct }
    return { steps: [{ id: 'floor', title: 'Scale the hedge to the theta floor', sentence, patch, readings }] }
  },
}
