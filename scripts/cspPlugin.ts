import type { Plugin } from 'vite'

/** What the built page may load: its own files, and pictures it draws itself (saved charts, QR codes). */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/**
 * Puts the Content-Security-Policy into the built page, as the first element of its head: a policy in a meta element
 * governs only what follows it. The development server needs inline styles and a socket, so it goes without.
 */
export function cspPlugin(): Plugin {
  const content = Object.entries(DIRECTIVES)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
  return {
    name: 'alvh-lab:csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
      ],
    },
  }
}
