interface KeysOfPlace {
  readonly place: string
  readonly keys: readonly { readonly press: string; readonly does: string }[]
}

/** What the keyboard does, place by place, beyond Tab and Enter. */
export const keyMap: readonly KeysOfPlace[] = [
  {
    place: 'Strip, sliders and number fields',
    keys: [
      { press: 'Up, Down', does: 'one step; on the strip and sliders Left and Right too' },
      { press: 'Shift + arrow', does: 'a tenth of a step' },
      { press: 'Page Up, Page Down', does: 'a coarse step, mostly ten' },
      { press: 'Home, End', does: 'the least and the greatest value of the strip and sliders' },
      { press: 'Enter, Escape', does: 'take or give up what was typed' },
    ],
  },
  {
    place: 'Charts',
    keys: [
      { press: 'Arrows', does: 'read the next value' },
      { press: 'Page Up, Page Down', does: 'ten values on' },
      { press: 'Home, End', does: 'the first and the last value' },
      { press: 'Escape', does: 'leave reading' },
    ],
  },
  {
    place: 'Tabs',
    keys: [
      { press: 'Left, Right', does: 'the tab before and after' },
      { press: 'Home, End', does: 'the first and the last tab' },
    ],
  },
  {
    place: 'Dialogs, notes and explanations',
    keys: [{ press: 'Escape', does: 'close; the focus returns to what opened it' }],
  },
  {
    place: 'Everywhere',
    keys: [
      { press: 'Ctrl or Cmd + Z', does: 'undo' },
      { press: 'Ctrl or Cmd + Shift + Z, Ctrl + Y', does: 'redo' },
      { press: 'Any key', does: 'stops a playing strip' },
    ],
  },
]
