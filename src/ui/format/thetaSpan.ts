import type { LabInputs } from '../../engine/index.ts'
import { days } from './format.ts'

type Clock = LabInputs['thetaClock']

const SPANS: Readonly<Record<Clock, (thetaDays: number) => string>> = {
  averaged: () => 'a day',
  nextDay: () => 'to the next day',
  nextClose: (thetaDays) => `to the next close (${days(thetaDays)})`,
}

const UNITS: Readonly<Record<Clock, (thetaDays: number) => string>> = {
  averaged: () => '/day',
  nextDay: () => ' next day',
  nextClose: (thetaDays) => ` to next close (${days(thetaDays)})`,
}

/** The stretch of time a theta is taken over, within a sentence: "a day", "to the next close (3 days)". */
export const thetaSpan = (clock: Clock, thetaDays: number): string => SPANS[clock](thetaDays)

/** The same right behind an amount: "/day", " next day", " to next close (3 days)". */
export const thetaUnit = (clock: Clock, thetaDays: number): string => UNITS[clock](thetaDays)
