import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'

/** Keeps a place for inputs that are loaded when they are asked for, and says so where they do not arrive. */
export const OnDemand = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary fallback={<Lost>These inputs could not be loaded. Everything else goes on working.</Lost>}>
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
)
