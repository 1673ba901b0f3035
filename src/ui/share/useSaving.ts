import { useState } from 'react'
import { messageOf } from '../format/errors.ts'

interface Outcome {
  /** What went wrong in making it; empty where nothing did. */
  readonly problem: string
  /** Says what could not be loaded: only a reload helps. */
  readonly lost: string | null
}

const WELL: Outcome = { problem: '', lost: null }

/** Downloads whose code or data is loaded when one is asked for; says what became of the last one. */
export function useSaving() {
  const [outcome, setOutcome] = useState(WELL)
  /** @param what  names it in a sentence: summary, picture */
  const saving =
    <Loaded>(what: string, load: () => Promise<Loaded>, run: (loaded: Loaded) => void | Promise<void>) =>
    async () => {
      const loaded = await load().catch(() => null)
      if (loaded === null) return setOutcome({ problem: '', lost: `What makes the ${what} could not be loaded.` })
      try {
        await run(loaded)
        setOutcome(WELL)
      } catch (error) {
        setOutcome({ problem: `The ${what} was not made: ${messageOf(error)}.`, lost: null })
      }
    }
  return { ...outcome, saving }
}
