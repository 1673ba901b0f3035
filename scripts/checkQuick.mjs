import { runSteps } from './runSteps.mjs'
import { lint, types, unitTests } from './steps.mjs'

await runSteps([[types, lint], [unitTests]])
