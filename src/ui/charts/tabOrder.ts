/**
 * The tab index of an element that takes the keyboard without being a control: a plot that is read by arrow keys, a
 * table that scrolls.
 */
export const IN_TAB_ORDER = 0
