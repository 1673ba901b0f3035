/** A computation that may be interrupted between its steps, each a small part of a frame. */
export type Steps<Result> = Generator<undefined, Result>

/** Takes all steps that are left. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
