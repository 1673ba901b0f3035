/** Height of an embedded lab, px: strip, figures and charts with their legend. Ours. */
const HEIGHT = 720

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** HTML that shows a link within another page; its height is for the page's author to change. */
export const embedSnippet = (link: string, title: string): string =>
  `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`
