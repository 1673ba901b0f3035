import { useState } from 'react'
import { readScenarioFile, sizeProblem } from '../../scenario/scenarioFile.ts'
import type { Draft } from './draft.ts'
import type { Opened } from './opened.ts'

/** Opens a scenario's file; what is wrong with it comes back as a sentence and changes nothing. */
export function useImport(open: (opened: Opened, draft: Draft) => void) {
  const [problem, setProblem] = useState<string | null>(null)

  const importFiles = async (files: readonly File[]) => {
    const [file, ...others] = files
    if (!file || others.length > 0) return setProblem('One file can be opened at a time.')
    const reading = await readFile(file)
    if (!reading.ok) return setProblem(reading.message)
    open(reading, { name: reading.name, note: reading.note })
  }
  return { problem, importFiles }
}

async function readFile(file: File): Promise<ReturnType<typeof readScenarioFile>> {
  const tooLarge = sizeProblem(file.size)
  if (tooLarge !== null) return { ok: false, message: tooLarge }
  try {
    return readScenarioFile(await file.text())
  } catch {
    return { ok: false, message: 'The browser could not read the file.' }
  }
}
