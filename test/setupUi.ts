import { afterEach } from 'vitest'

/** A busy machine may take seconds to load a lazy part; what is waited for still has to come. */
const PATIENCE_MS = 15_000

// Only the files that ask for happy-dom have a document; the others should not pay for loading React.
if (typeof document !== 'undefined') {
  await import('./ui/happyDomGaps.ts')
  const { cleanup, configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: PATIENCE_MS })
  afterEach(cleanup)
}
