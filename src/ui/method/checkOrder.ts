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
