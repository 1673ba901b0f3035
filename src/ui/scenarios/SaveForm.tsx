import { type SubmitEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { encodeBase } from '../../scenario/linkBase.ts'
import { encodeFragment } from '../../scenario/linkCodec.ts'
import { savedScenarios } from '../../store/savedScenarios.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { downloadScenario } from './downloadScenario.ts'
import type { Draft } from './draft.ts'
import { readDraft } from './readDraft.ts'
import { SaveWord } from './SaveWord.tsx'
import { NO_WORD, wordOf } from './saveWords.ts'
import styles from './scenarios.module.css'

interface SaveFormProps {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** Saves the scenario on the screen under a name, or as a file. */
export function SaveForm({ draft, onDraft }: SaveFormProps) {
  const id = useId()
  const [word, setWord] = useState(NO_WORD)
  const saveButton = useRef<HTMLButtonElement>(null)

  const type = (change: Partial<Draft>) => {
    onDraft({ ...draft, ...change })
    setWord(NO_WORD)
  }
  const save = (replace: boolean) => {
    const read = readDraft(draft, 'nameNeeded')
    if (!read.ok) return setWord({ kind: 'problem', text: read.message })
    const { scenario, base } = scenarioStore.getState()
    const link = `${encodeFragment(scenario)}${encodeBase(base)}`
    setWord(wordOf(savedScenarios.save({ ...read.draft, link }, replace), read.draft.name))
  }
  const replaceSaved = () => {
    flushSync(() => save(true))
    saveButton.current?.focus()
  }
  const download = () => {
    const read = readDraft(draft, 'nameless')
    if (!read.ok) return setWord({ kind: 'problem', text: read.message })
    downloadScenario(read.draft)
    setWord(NO_WORD)
  }

  return (
    <section className={styles.section}>
      <h3>The scenario on the screen</h3>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault()
          save(false)
        }}
      >
        <label htmlFor={`${id}-name`}>Name</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autoComplete="off"
          value={draft.name}
          onChange={({ currentTarget }) => type({ name: currentTarget.value })}
        />
        <label htmlFor={`${id}-note`}>Note</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          dir="auto"
          value={draft.note}
          onChange={({ currentTarget }) => type({ note: currentTarget.value })}
        />
        <div className={styles.actions}>
          <button ref={saveButton} type="submit">
            Save
          </button>
          <button type="button" onClick={download}>
            Download JSON
          </button>
        </div>
      </form>
      <SaveWord word={word} onReplace={replaceSaved} onDownload={download} />
    </section>
  )
}
