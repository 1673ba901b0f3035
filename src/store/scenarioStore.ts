import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { checkScenario, checkValue, type Problem } from '../scenario/checks.ts'
import { defaultScenario } from '../scenario/defaultScenario.ts'
import { followZone } from '../scenario/followZone.ts'
import type { Notice } from '../scenario/linkCodec.ts'
import { type LinkOptions, NO_OPTIONS, READ_ONLY_SENTENCE } from '../scenario/linkOptions.ts'
import { lockProblems } from '../scenario/lock.ts'
import { type ParameterKey, parameterKeys, type Scenario } from '../scenario/parameters.ts'

/** `live` while a finger is down, `commit` on release and for what is typed or chosen. */
export type EditPhase = 'live' | 'commit'
/** What a change does to the browser's history; `keep` is for a scenario that came from there. */
export type HistoryMode = 'replace' | 'push' | 'keep'

export interface EditOptions {
  readonly phase: EditPhase
  readonly history?: 'replace' | 'push'
}

export type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Inputs only; what can be derived is derived in `live.ts`. */
export interface ScenarioState {
  /** Always valid and consistent. */
  readonly scenario: Scenario
  /** The scenario it is compared with, always valid and consistent; null while none is pinned. */
  readonly base: Scenario | null
  /** What the reader is told about the link that was opened. */
  readonly notices: readonly Notice[]
  /** How the link wants it shown; read-only, every edit is refused. */
  readonly options: LinkOptions
  readonly lastChange: {
    readonly phase: EditPhase
    readonly history: HistoryMode
    /** Present where a scenario was put in place as a whole: opened, undone. */
    readonly whole?: true
  }
  /**
   * Applies a patch if the scenario with it is valid and consistent and no lock holds what it changes; otherwise the
   * scenario stays as it is and the outcome says why. A commit ends a drag either way, also with an empty patch.
   */
  edit(patch: Partial<Scenario>, options: EditOptions): EditOutcome
  /**
   * Puts a whole, valid scenario in place, whatever is locked: a preset, a lesson's step, an opened link. What a link
   * has made read-only was its own scenario: another one is not, unless its options say so. The base stays unless
   * another is given.
   */
  replaceScenario(
    scenario: Scenario,
    notices?: readonly Notice[],
    history?: HistoryMode,
    options?: LinkOptions,
    base?: Scenario | null,
  ): void
  dismissNotices(): void
}

const NO_NOTICES: readonly Notice[] = []

export function createScenarioStore(initial: Scenario = defaultScenario): StoreApi<ScenarioState> {
  return createStore<ScenarioState>()((set, get) => ({
    scenario: initial,
    base: null,
    notices: NO_NOTICES,
    options: NO_OPTIONS,
    lastChange: { phase: 'commit', history: 'keep' },

    edit(patch, { phase, history = 'replace' }) {
      const { scenario, options } = get()
      if (options.view.length > 0) {
        return { ok: false, problems: [{ keys: patchedKeys(patch), message: READ_ONLY_SENTENCE }] }
      }
      const followed = followZone(scenario, patch)
      const edited = withPatch(scenario, followed)
      // The zone that follows VIX is no alteration: only what the patch itself names can break a lock.
      const broken = lockProblems(scenario, patch)
      const problems = broken.length > 0 || edited === scenario ? broken : problemsOf(edited, followed)
      set({ scenario: problems.length === 0 ? edited : scenario, lastChange: { phase, history } })
      return problems.length === 0 ? { ok: true } : { ok: false, problems }
    },

    replaceScenario(
      scenario,
      notices = NO_NOTICES,
      history = 'push',
      options = { ...get().options, view: [] },
      base = get().base,
    ) {
      set({ scenario, base, notices, options, lastChange: { phase: 'commit', history, whole: true } })
    },

    dismissNotices() {
      set({ notices: NO_NOTICES })
    },
  }))
}

/** The same object when nothing changes, so that memoised results stay valid. */
function withPatch(scenario: Scenario, patch: Partial<Scenario>): Scenario {
  const changes = patchedKeys(patch).some((key) => patch[key] !== scenario[key])
  return changes ? { ...scenario, ...patch } : scenario
}

const patchedKeys = (patch: Partial<Scenario>) => parameterKeys.filter((key) => key in patch)

function problemsOf(edited: Scenario, patch: Partial<Scenario>): readonly Problem[] {
  const byField = patchedKeys(patch).flatMap((key) => fieldProblem(key, edited))
  // Cross-field checks read dates and numbers: they need valid ones.
  return byField.length > 0 ? byField : checkScenario(edited)
}

function fieldProblem(key: ParameterKey, scenario: Scenario): Problem[] {
  const message = checkValue(key, scenario[key])
  return message === null ? [] : [{ keys: [key], message }]
}

/** The app's scenario. */
export const scenarioStore = createScenarioStore()

export function useScenarioStore<T>(selector: (state: ScenarioState) => T): T {
  return useStore(scenarioStore, selector)
}
