import { scenarioUndo } from '../../store/undo.ts'
import layout from '../layout/layout.module.css'
import { ShareButton } from '../share/ShareButton.tsx'
import { ScenariosButton } from './ScenariosButton.tsx'
import { UndoButtons } from './UndoButtons.tsx'

// Loaded after the first link is opened, so that opening it is no step to undo.
scenarioUndo.start()

/** What the header offers beside the scenario itself: undo, redo, scenarios kept in the browser, ways to pass on. */
export function HeaderTools() {
  return (
    <>
      <UndoButtons />
      <ScenariosButton />
      <span className={layout.wideOnly}>
        <ShareButton />
      </span>
    </>
  )
}
