import { createStore, useStore } from 'zustand'
import type { ExplanationTopic } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'

/** A scenario other than the one on the screen whose numbers are explained, and what it is called: "after ...". */
export interface OtherScenario {
  readonly scenario: Scenario
  readonly name: string
}

/** A number that is explained, and the scenario it is of; null for the one on the screen, which is then followed. */
interface Asked {
  readonly topic: ExplanationTopic
  readonly other: OtherScenario | null
}

interface OpenTopics {
  /** What is on the screen last, what it was reached from before it; empty when nothing is explained. */
  readonly asked: readonly Asked[]
  /** What had the focus when the first of them was asked for. */
  readonly opener: Element | null
}

const store = createStore<OpenTopics>()(() => ({ asked: [], opener: null }))

export const useAsked = (): readonly Asked[] => useStore(store, ({ asked }) => asked)

export const openExplanation = (topic: ExplanationTopic, other: OtherScenario | null = null): void =>
  store.setState({ asked: [{ topic, other }], opener: document.activeElement })

/** From one explanation to that of a number in it. */
export const stepInto = (topic: ExplanationTopic, other: OtherScenario | null): void =>
  store.setState(({ asked }) => ({ asked: [...asked, { topic, other }] }))

export const stepBack = (): void => store.setState(({ asked }) => ({ asked: asked.slice(0, -1) }))

/** Closes it and gives the focus back. */
export function closeExplanation(): void {
  const { opener } = store.getState()
  store.setState({ asked: [], opener: null })
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
}
