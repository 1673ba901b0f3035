import { afterEach } from 'vitest'
import { closeApps } from './harness.ts'

// Here and not in the harness: files of one worker share its modules, and a hook counts for the file that registers it.
afterEach(({ task }) => closeApps(task.result?.state !== 'fail'))
