import { createStore, useStore } from 'zustand'
import type { ExplanationTopic } from '../../engine/index.ts'

interface OpenTopics {
  /** The topic on the screen last, those it was reached from before it; empty when nothing is explained. */
  readonly topics: readonly ExplanationTopic[]
  /** What had the focus when the first of them was asked for. */
  readonly opener: Element | null
}

const store = createStore<OpenTopics>()(() => ({ topics: [], opener: null }))

export const useTopics = (): readonly ExplanationTopic[] => useStore(store, ({ topics }) => topics)

export const openExplanation = (topic: ExplanationTopic): void =>
  store.setState({ topics: [topic], opener: document.activeElement })

/** From one explanation to that of a number in it. */
export const stepInto = (topic: ExplanationTopic): void =>
  store.setState(({ topics }) => ({ topics: [...topics, topic] }))

export const stepBack = (): void => store.setState(({ topics }) => ({ topics: topics.slice(0, -1) }))

/** Closes it and gives the focus back. */
export function closeExplanation(): void {
  const { opener } = store.getState()
  store.setState({ topics: [], opener: null })
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
}
