import { pinBase } from '../../store/pinBase.ts'

/** Keeps the scenario on the screen as the base to compare with; a phone has room for the first word alone. */
export const PinButton = () => (
  <button type="button" onClick={pinBase}>
    Pin<span> as base</span>
  </button>
)
