/** @param {number} startMs */
const secondsSince = (startMs) => `${((performance.now() - startMs) / 1000).toFixed(1)} s`

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
async function attempt(step) {
  try {
    return await step.run()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return { ok: false, passed: 0, failed: 1 }
  }
}

/**
 * Runs the groups one after the other and the steps of a group side by side, stops after the first group with a failure,
 * prints each step's name and duration, then the counts of tests, and sets the exit code.
 * @param {import('./steps.mjs').Step[][]} groups
 */
export async function runSteps(groups) {
  const allStartMs = performance.now()
  /** @type {string[]} */
  const summary = []
  const total = { ok: true, passed: 0, failed: 0 }

  /** @param {import('./steps.mjs').Step} step */
  async function runStep(step) {
    const startMs = performance.now()
    process.stdout.write(`\n== ${step.name}\n`)
    const outcome = await attempt(step)
    const line = `${outcome.ok ? 'ok    ' : 'FAILED'}  ${step.name}, ${secondsSince(startMs)}`
    process.stdout.write(`== ${line}\n`)
    summary.push(line)
    total.ok &&= outcome.ok
    total.passed += outcome.passed
    total.failed += outcome.failed
  }

  for (const group of groups) {
    if (total.ok) await Promise.all(group.map(runStep))
  }
  const verdict = total.ok ? 'Everything passed' : 'FAILED, stopped at the first failure'
  process.stdout.write(`\n${summary.join('\n')}\n\n${verdict}, ${secondsSince(allStartMs)}\n`)
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  process.exitCode = total.ok ? 0 : 1
}
