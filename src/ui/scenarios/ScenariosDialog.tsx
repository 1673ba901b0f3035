import { useEffect, useId } from 'react'
import { savedScenarios } from '../../store/savedScenarios.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { Apart } from './Apart.tsx'
import type { Draft } from './draft.ts'
import { ImportFile } from './ImportFile.tsx'
import type { Opened } from './opened.ts'
import { SavedList } from './SavedList.tsx'
import { SaveForm } from './SaveForm.tsx'
import styles from './scenarios.module.css'
import { useFileDrop } from './useFileDrop.ts'
import { useImport } from './useImport.ts'
import { useModal } from './useModal.ts'

interface ScenariosDialogProps {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onClose: () => void
}

/** Saves the scenario on the screen, opens a saved one or a file. What is opened closes the dialog. */
export function ScenariosDialog({ draft, onDraft, onClose }: ScenariosDialogProps) {
  const titleId = useId()
  const dialog = useModal()
  useEffect(() => savedScenarios.follow(), [])

  const open = ({ scenario, base, notices }: Opened, opened: Draft) => {
    scenarioStore.getState().replaceScenario(scenario, notices, 'push', undefined, base ?? undefined)
    onDraft(opened)
    onClose()
  }
  const { problem, importFiles } = useImport(open)
  const drop = useFileDrop(importFiles)

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose()
      }}
      {...drop}
    >
      <div className={styles.head}>
        <h2 id={titleId}>Scenarios</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <SaveForm draft={draft} onDraft={onDraft} />
      <SavedList onOpen={open} />
      <ImportFile problem={problem} onFiles={importFiles} />
      <Apart />
    </dialog>
  )
}
