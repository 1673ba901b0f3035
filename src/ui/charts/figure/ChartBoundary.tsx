import { Component, type ReactNode } from 'react'
import styles from './figure.module.css'

interface ChartBoundaryProps {
  /** The chart's name, to say which one is missing. */
  readonly name: string
  readonly children: ReactNode
}

/** Keeps a chart's exception to the chart: a sentence takes its place and everything around it stays up. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly reason: string | null }> {
  override state = { reason: null }

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { reason } = this.state
    if (reason === null) return this.props.children
    return (
      <div role="alert" className={styles.failure}>
        <p>
          {this.props.name} cannot be drawn: {reason}. Inputs and figures go on working.
        </p>
        <button type="button" onClick={() => this.setState({ reason: null })}>
          Draw again
        </button>
      </div>
    )
  }
}
