import './theme/tokens.css'
import './theme/base.css'
import './theme/print.css'
import { AboutPopover } from './layout/About.tsx'
import { ErrorBoundary } from './layout/ErrorBoundary.tsx'
import { Footer } from './layout/Footer.tsx'
import { Header } from './layout/Header.tsx'
import styles from './layout/layout.module.css'
import { Notices } from './layout/Notices.tsx'
import { ReadOnly } from './layout/ReadOnly.tsx'
import { Workspace } from './layout/Workspace.tsx'
import { CheckSlot } from './method/CheckSlot.tsx'
import { Answer } from './panels/Answer.tsx'
import { Figures } from './panels/Figures.tsx'
import { Strip } from './strip/Strip.tsx'

export function App() {
  return (
    <ErrorBoundary>
      <div className={styles.app}>
        <Header />
        <Notices />
        <main className={styles.main}>
          <ReadOnly />
          <div className={styles.top}>
            <Strip />
            <Answer />
          </div>
          <Figures />
          <CheckSlot />
          <Workspace />
        </main>
        <Footer />
        <AboutPopover />
      </div>
    </ErrorBoundary>
  )
}
