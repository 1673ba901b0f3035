import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadMethod } from '../../engine/index.ts'
import { Lost } from '../layout/Lost.tsx'
import { Staged } from '../live/Staged.tsx'
import { HedgeSlot } from '../panels/HedgeSlot.tsx'

// Its rules are not needed before figures and charts stand. The layers come with it, so that they do not move after.
const Column = lazy(async () => {
  const [{ MethodView }, method, { HedgePanel }] = await Promise.all([
    import('./MethodView.tsx'),
    loadMethod(),
    import('../panels/HedgePanel.tsx'),
  ])
  return {
    default: () => (
      <Staged>
        <MethodView method={method} />
        <HedgePanel />
      </Staged>
    ),
  }
})

/** What the method says, and the layers it holds; the layers alone where the rest is lost. */
export function Method() {
  return (
    <ErrorBoundary fallback={<LayersAlone />}>
      <Suspense fallback={null}>
        <Column />
      </Suspense>
    </ErrorBoundary>
  )
}

const LayersAlone = () => (
  <>
    <Lost>What the method says could not be loaded or worked out.</Lost>
    <HedgeSlot />
  </>
)
