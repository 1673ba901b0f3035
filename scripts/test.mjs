import { runSteps } from './runSteps.mjs'
import { browserTests, build, lint, size, types, unitTests } from './steps.mjs'

// Side by side what keeps one core busy; the tests take both.
await runSteps([[types, lint, build], [size], [unitTests], [browserTests]])
