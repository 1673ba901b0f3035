import { Component, type ReactNode } from 'react'
import { defaultScenario } from '../../scenario/defaultScenario.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { CopyLink } from './CopyLink.tsx'
import styles from './layout.module.css'

interface State {
  readonly message: string | null
}

/** Keeps the page up when drawing the scenario fails: says so, and offers the link to it and a way back. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { message: null }

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  private readonly startAgain = () => {
    scenarioStore.getState().replaceScenario(defaultScenario)
    this.setState({ message: null })
  }

  override render() {
    if (this.state.message === null) return this.props.children
    return (
      <main className={`${styles.failure} stack`}>
        <h1>ALVH Lab</h1>
        <p role="alert">This scenario could not be drawn: {this.state.message}</p>
        <p>The link below still holds everything you entered; the opening scenario works.</p>
        <div className={styles.actions}>
          <CopyLink />
          <button type="button" onClick={this.startAgain}>
            Start again from the opening scenario
          </button>
        </div>
      </main>
    )
  }
}
