import { type MouseEvent, useId, useState } from 'react'
import { parameterOf, parameters } from '../../../scenario/parameters.ts'
import { chartLab as lab } from '../../../store/chartLab.ts'
import { scenarioStore, useScenarioStore } from '../../../store/scenarioStore.ts'
import { fixed } from '../../format/format.ts'
import { ParameterRow } from '../../inputs/ParameterRow.tsx'
import { Segmented } from '../../inputs/Segmented.tsx'
import { useIsReadOnly } from '../../inputs/useIsLocked.ts'
import { MEDIUM_QUERY } from '../../layout/regions.ts'
import { useMediaQuery } from '../../layout/useMediaQuery.ts'
import { LiveText } from '../../live/LiveText.tsx'
import { useLiveValue } from '../../live/useLive.ts'
import { Attribution } from './Attribution.tsx'
import styles from './whatIf.module.css'
import { atRest, hasMoved, whatIfText } from './whatIfTexts.ts'

/** Lower than most windows on a laptop of 900 px, where the charts would begin below the middle; its rows take more lines in a narrow centre. Ours. */
const FOLDED_QUERY = [
  MEDIUM_QUERY,
  'screen and (max-height: 799.98px)',
  'screen and (max-width: 1359.98px) and (max-height: 899.98px)',
  'screen and (max-width: 1279.98px) and (max-height: 1039.98px)',
].join()

/** What "Reset" puts back: the moves, and how VIX follows them. */
const MOVES = ['spotMovePct', 'spotVol', 'vixMove', 'daysForward', 'spotVolStress', 'stickiness'] as const

/** Multipliers of the spot-vol link on offer; a link may carry another. 1.5 covers the peaks of 2020 and 2025. */
const STRESSES = [1, 1.5] as const

/** The horizon is asked for only where something has moved: at rest the whole result is known to be nothing. */
const readout = (isOpen: boolean) => (hasMoved(lab.scenario.get()) ? whatIfText(lab.horizon.get()) : atRest(isOpen))

/** The what-if: the market moves after the entry, quantities and entry prices stay, P&L appears. */
export function WhatIfBar() {
  const id = useId()
  // Where its rows are tall and the column narrow, or the window low, the chart comes first.
  const isFolded = useMediaQuery(FOLDED_QUERY)
  const [folded, setFolded] = useState<boolean | null>(null)
  const [byCause, setByCause] = useState(false)
  const isChanged = useScenarioStore(({ scenario }) => MOVES.some((key) => scenario[key] !== parameterOf(key).default))
  const isReadOnly = useIsReadOnly()
  const isOpen = folded === null ? !isFolded : !folded
  return (
    <section className={styles.bar} data-open={isOpen} aria-labelledby={`${id}title`}>
      <div className={styles.head}>
        <h2 id={`${id}title`}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-controls={`${id}body`}
            onClick={() => setFolded(isOpen)}
          >
            What if, afterwards
          </button>
        </h2>
        {isOpen && isChanged ? (
          <div className={styles.tools}>
            <button
              type="button"
              aria-expanded={byCause}
              aria-controls={`${id}causes`}
              onClick={() => setByCause(!byCause)}
            >
              P&L by cause
            </button>
            {isReadOnly ? null : (
              <button
                type="button"
                className={styles.reset}
                aria-label="Reset the what-if"
                title="Reset the what-if"
                onClick={reset}
              >
                ↺
              </button>
            )}
          </div>
        ) : null}
      </div>
      <p className={styles.readout}>
        <LiveText sources={['scenario', 'position']} labelledBy={`${id}title`} text={() => readout(isOpen)} />
      </p>
      <div id={`${id}body`} hidden={!isOpen}>
        <Controls />
        {isChanged && byCause ? <Attribution id={`${id}causes`} /> : null}
      </div>
    </section>
  )
}

function Controls() {
  const isReadOnly = useIsReadOnly()
  const isHeld = useScenarioStore(({ scenario }) => scenario.spotVol === 'held')
  const daysLeft = useLiveValue(lab.position, ({ condor }) => Math.ceil(condor.days))
  return (
    <div className={styles.controls}>
      <div className={styles.choices}>
        <Segmented
          label="How VIX moves"
          options={parameters.spotVol.options}
          value={isHeld ? 'held' : 'linked'}
          disabled={isReadOnly}
          onChange={(spotVol) => scenarioStore.getState().edit({ spotVol }, { phase: 'commit' })}
        />
        {isHeld ? null : <StressChoice />}
      </div>
      <ParameterRow parameterKey="spotMovePct" />
      <ParameterRow parameterKey="daysForward" range={{ min: 0, max: daysLeft }} />
      {isHeld ? <ParameterRow parameterKey="vixMove" sliderLabel="Held level slider" /> : null}
      {isHeld ? <ParameterRow parameterKey="stickiness" /> : null}
    </div>
  )
}

function reset({ currentTarget }: MouseEvent<HTMLElement>) {
  // The button goes with what it puts back: the heading beside it takes the focus on.
  currentTarget.closest('section')?.querySelector('button')?.focus()
  const patch = Object.fromEntries(MOVES.map((key) => [key, parameterOf(key).default]))
  scenarioStore.getState().edit(patch, { phase: 'commit' })
}

function StressChoice() {
  const isReadOnly = useIsReadOnly()
  const stress = useScenarioStore(({ scenario }) => scenario.spotVolStress)
  const offered = [...new Set([...STRESSES, stress])].sort((a, b) => a - b)
  return (
    <div className={styles.choice}>
      <span className={styles.choiceName} aria-hidden="true">
        Rise of VIX
      </span>
      <Segmented
        label="Stress of the spot-vol link"
        options={offered.map((value) => ({ value: String(value), label: `×${fixed(value, value % 1 === 0 ? 0 : 1)}` }))}
        value={String(stress)}
        disabled={isReadOnly}
        onChange={(value) => scenarioStore.getState().edit({ spotVolStress: Number(value) }, { phase: 'commit' })}
      />
    </div>
  )
}
