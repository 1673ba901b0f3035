/**
 * Branded units. A brand is a compile-time label on a plain number: it costs nothing at run time and stops
 * points from being passed where dollars are meant. Public functions carry brands; kernels and hot loops use
 * plain numbers and name the unit instead (`volPct`, `premiumUsd`).
 */
declare const unit: unique symbol
type Branded<Name extends string> = number & { readonly [unit]: Name }

/** Index points of SPX or a price per option unit, before the contract multiplier. */
export type Points = Branded<'points'>
/** Whole US dollars and cents. */
export type Usd = Branded<'usd'>
/** Annual lognormal volatility as a decimal: 0.20 is 20 %. */
export type Vol = Branded<'vol'>
/** Years, ACT/365. */
export type Years = Branded<'years'>
/** Calendar days, fractions allowed. */
export type Days = Branded<'days'>
/** VIX index points (17.44), the same scale as VIX futures prices. */
export type VixPoints = Branded<'vixPoints'>
/** A calendar date `YYYY-MM-DD` in New York. */
export type IsoDate = string

export const DAYS_PER_YEAR = 365

export const points = (value: number): Points => value as Points
export const usd = (value: number): Usd => value as Usd
export const vol = (value: number): Vol => value as Vol
export const years = (value: number): Years => value as Years
export const days = (value: number): Days => value as Days
export const vixPoints = (value: number): VixPoints => value as VixPoints

/** Calendar days to years, ACT/365. */
export const daysToYears = (value: number): Years => (value / DAYS_PER_YEAR) as Years
