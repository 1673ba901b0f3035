/** Signs that Markdown or the HTML within it would take for its own. */
const SPECIAL = /[\\`*_[\]<>&|#~]/g

/** A text as one line of Markdown that shows it as it is. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, (sign) => `\\${sign}`)
