import { flushSync } from 'react-dom'
import { type Refusal, returnToBase, swapWithBase, unpin } from '../../store/base.ts'
import { useIsReadOnly } from '../inputs/useIsLocked.ts'
import { tabId } from '../layout/regions.ts'
import styles from './compare.module.css'

/** What can be done with the base as a whole. */
export function BaseButtons({ onRefusal }: { readonly onRefusal: (refusal: Refusal) => void }) {
  const isReadOnly = useIsReadOnly()
  return (
    <div className={styles.actions}>
      {isReadOnly ? null : (
        <>
          <button
            type="button"
            data-base-action=""
            title="Put the base on the screen; it stays pinned"
            onClick={() => onRefusal(returnToBase())}
          >
            Return to base
          </button>
          <button
            type="button"
            title="Put the base on the screen and this scenario in its place"
            onClick={() => onRefusal(swapWithBase())}
          >
            Swap
          </button>
        </>
      )}
      <button type="button" data-base-action="" title="Compare with nothing any more" onClick={unpinAndLeave}>
        Unpin
      </button>
    </div>
  )
}

/** The row goes with the base; the focus goes on to what is compared, the charts. */
function unpinAndLeave() {
  flushSync(unpin)
  const tabs = document.querySelector<HTMLElement>('[role="tablist"][aria-label="Charts"] [aria-selected="true"]')
  ;(tabs ?? document.getElementById(tabId('chart')))?.focus()
}
