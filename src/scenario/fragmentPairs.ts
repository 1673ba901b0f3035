import { quote } from './quote.ts'

/** Longest fragment that is read, in characters; ours: a whole scenario with every field changed needs under 1000. */
const LONGEST_FRAGMENT = 8192

export interface FragmentPairs {
  /** First value of each key, decoded; keys are as in the link. */
  readonly values: ReadonlyMap<string, string>
  /** Sentences about what could not be read. */
  readonly remarks: readonly string[]
}

/** Splits `v=1&vix=22.5` into its pairs. Never throws: what cannot be read is left out and said. */
export function readFragmentPairs(fragment: string): FragmentPairs {
  const values = new Map<string, string>()
  const remarks: string[] = []
  for (const part of readableParts(fragment.replace(/^#/, ''), remarks)) {
    const [rawKey = '', ...rest] = part.split('=')
    const key = decodePercent(rawKey)
    const value = decodePercent(rest.join('='))
    if (key === null || value === null) {
      remarks.push(`The link’s part ${quote(part)} is not properly encoded and was left out.`)
    } else if (values.has(key)) {
      remarks.push(`The link names ${quote(key)} more than once: the first was used.`)
    } else {
      values.set(key, value)
    }
  }
  return { values, remarks }
}

function readableParts(fragment: string, remarks: string[]): string[] {
  if (fragment.length <= LONGEST_FRAGMENT) return partsOf(fragment)
  remarks.push(`The link is too long: only its first ${LONGEST_FRAGMENT} characters were read.`)
  // The part that the limit cuts through could be a shorter, different number.
  return partsOf(fragment.slice(0, Math.max(0, fragment.lastIndexOf('&', LONGEST_FRAGMENT))))
}

const partsOf = (fragment: string) => fragment.split('&').filter((part) => part !== '')

function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
