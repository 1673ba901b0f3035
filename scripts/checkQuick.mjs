import { runSteps } from './runSteps.mjs'
import { lint, quickTests, types } from './steps.mjs'

await runSteps([[types, lint], [quickTests]])
