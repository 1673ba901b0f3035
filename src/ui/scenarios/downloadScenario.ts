import { toScenarioFile } from '../../scenario/scenarioFile.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { saveBlob } from '../files/saveBlob.ts'
import type { Draft } from './draft.ts'

/** Hands the reader the scenario on the screen, with its base, as a JSON file. */
export function downloadScenario({ name, note }: Draft): void {
  const { scenario, base } = scenarioStore.getState()
  const text = toScenarioFile(scenario, name, note, base)
  saveBlob(new Blob([text], { type: 'application/json' }), fileName(name, 'json'))
}

/** "alvh-lab-crash-week": letters and digits of any script, which every file system takes. */
export const fileStem = (name: string): string =>
  ['alvh-lab', ...(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-')

export const fileName = (name: string, ending: string): string => `${fileStem(name)}.${ending}`
