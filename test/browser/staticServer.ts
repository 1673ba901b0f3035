import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file that a request asks for; undefined for one outside the sub-path or the folder. */
function fileFor(url: string, folder: string, subPath: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  if (!pathname.startsWith(subPath)) return undefined
  const file = normalize(join(folder, decodeURIComponent(pathname.slice(subPath.length)) || 'index.html'))
  return file.startsWith(folder) ? file : undefined
}

/** Reads each file once, and compresses it once: every test asks for the same ones. */
function readOnce() {
  const files = new Map<string, Promise<{ plain: Buffer; gzipped: Buffer } | undefined>>()
  return (file: string) => {
    const known = files.get(file)
    if (known) return known
    const read = readFile(file).then(
      (plain) => ({ plain, gzipped: gzipSync(plain) }),
      () => undefined,
    )
    files.set(file, read)
    return read
  }
}

/**
 * Serves a folder below a sub-path on a free port, as a plain static host does: compressed, no fallback page, no
 * rewriting.
 * @param subPath  begins and ends with a slash
 */
export async function serveFolder(folder: string, subPath: string): Promise<{ address: string; server: Server }> {
  const contentOf = readOnce()
  const server = createServer(async (request, response) => {
    const file = fileFor(request.url ?? '/', folder, subPath)
    const body = file && (await contentOf(file))
    if (!body) {
      response.writeHead(404).end()
      return
    }
    const type = MIME_TYPES[extname(file)]
    if (type && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body.gzipped)
      return
    }
    response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' }).end(body.plain)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}${subPath}`, server }
}
