import { createStore, useStore } from 'zustand'
import type { ExplanationTopic } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'

/** A scenario other than the one on the screen whose numbers are explained, and what it is called: "after ...". */
export interface OtherScenario {
  readonly scenario: Scenario
  readonly name: string
}

interface OpenTopics {
  /** The topic on the screen last, those it was reached from before it; empty when nothing is explained. */
  readonly topics: readonly ExplanationTopic[]
  /** What had the focus when the first of them was asked for. */
  readonly opener: Element | null
  /** Null for the scenario on the screen, which the explanation then follows. */
  readonly other: OtherScenario | null
}

const store = createStore<OpenTopics>()(() => ({ topics: [], opener: null, other: null }))

export const useTopics = (): readonly ExplanationTopic[] => useStore(store, ({ topics }) => topics)

export const useOtherScenario = (): OtherScenario | null => useStore(store, ({ other }) => other)

export const openExplanation = (topic: ExplanationTopic, other: OtherScenario | null = null): void =>
  store.setState({ topics: [topic], opener: document.activeElement, other })

/** From one explanation to that of a number in it. */
export const stepInto = (topic: ExplanationTopic): void =>
  store.setState(({ topics }) => ({ topics: [...topics, topic] }))

export const stepBack = (): void => store.setState(({ topics }) => ({ topics: topics.slice(0, -1) }))

/** Closes it and gives the focus back. */
export function closeExplanation(): void {
  const { opener } = store.getState()
  store.setState({ topics: [], opener: null, other: null })
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
}
