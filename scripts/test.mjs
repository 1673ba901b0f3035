import { runSteps } from './runSteps.mjs'
import { browserTests, build, lint, size, types, unitTests } from './steps.mjs'

await runSteps([[types], [lint], [unitTests], [build], [size], [browserTests]])
