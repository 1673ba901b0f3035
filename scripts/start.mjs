import { build, preview } from 'vite'

const FIRST_PORT = 4173

// A development value inherited from the shell would build the slow development React.
process.env.NODE_ENV = 'production'

const requestedPort = Number(process.env.PORT ?? FIRST_PORT)
if (!Number.isInteger(requestedPort) || requestedPort < 1 || requestedPort > 65535) {
  process.stderr.write(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".\n`)
  process.exit(1)
}

await build({ logLevel: 'warn' })
const server = await preview({
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: requestedPort, strictPort: false, open: false },
})
const address = server.httpServer.address()
const port = typeof address === 'object' && address ? address.port : requestedPort
process.stdout.write(`ALVH Lab is running at http://localhost:${port}/ (Ctrl+C stops it)\n`)
