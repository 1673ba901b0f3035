import type { CheckResult, CheckStatus } from '../../engine/index.ts'

/** Statuses in the order in which they ask for attention, and the words for them. */
export const statuses: readonly CheckStatus[] = ['broken', 'watch', 'pass', 'notApplicable']

const words: Readonly<Record<CheckResult['kind'], Readonly<Record<CheckStatus, string>>>> = {
  check: { broken: 'Broken', watch: 'Watch', pass: 'Pass', notApplicable: 'Not applicable' },
  trigger: { broken: 'Fired', watch: 'Watch', pass: 'Quiet', notApplicable: 'Not applicable' },
}

export const statusWord = ({ kind, status }: Pick<CheckResult, 'kind' | 'status'>): string => words[kind][status]

export const isCalm = ({ status }: Pick<CheckResult, 'status'>): boolean =>
  status === 'pass' || status === 'notApplicable'

/** What asks for attention first; within a status in the order of the registry. */
export const byUrgency = (checks: readonly CheckResult[]): CheckResult[] =>
  [...checks].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status))

interface Group {
  readonly status: CheckStatus
  /** "Broken or fired: 8". */
  readonly title: string
  /** Asks for nothing: folded. */
  readonly isCalm: boolean
  readonly found: readonly CheckResult[]
}

const groupNames: Readonly<Record<CheckStatus, string>> = {
  broken: 'Broken or fired',
  watch: 'Watch',
  pass: 'Pass or quiet',
  notApplicable: 'Not applicable',
}

/** Checks by status, the urgent first; within a group in the order of the registry, empty groups left out. */
export const groupsOf = (checks: readonly CheckResult[]): readonly Group[] =>
  statuses.flatMap((status) => {
    const found = checks.filter((check) => check.status === status)
    if (found.length === 0) return []
    return [{ status, title: `${groupNames[status]}: ${found.length}`, isCalm: isCalm({ status }), found }]
  })
