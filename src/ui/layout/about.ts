/** The id by which buttons open the note; the platform's own popover needs no state. */
export const ABOUT_ID = 'about'

export const RISK_NOTE =
  'For education only, not advice. Model values, not quotes. Independent of VixShield; its name and those of other sources only say where a rule comes from.'
