import { afterEach } from 'vitest'

// Only the files that ask for jsdom have a document; the others should not pay for loading React.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
