/** Whether a pasted text is more than one number: a lone one is the field's own affair, "17,5" and "6 939" included. */
export const isLine = (text: string): boolean => /[\t\n\r;|]|\S\s+\S+\s+\S|,.*,/.test(text.trim())
