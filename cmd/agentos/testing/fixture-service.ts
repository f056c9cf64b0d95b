import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { ConfigError, type Variables } from '#config'
import type { RunningService } from '#platform'

/** A service that does nothing but live: FIXTURE_FATE says how its start ends, FIXTURE_EPITAPH where to write at the end. */
export async function start(environment: Variables): Promise<RunningService> {
  console.log(JSON.stringify({ level: 'info', message: `starting as ${environment.FIXTURE_FATE ?? 'well'}` }))
  if (environment.FIXTURE_FATE === 'refuse') throw new ConfigError(['FIXTURE_FATE is "refuse"'])
  if (environment.FIXTURE_FATE === 'crash') throw new Error('crashed as told')
  const server = createServer((request, response) => {
    if (request.url === '/exit') process.exit(7)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ status: 'ok', service: environment.FIXTURE_NAME ?? 'fixture', version: '0.0.0' }))
  })
  const [host, port] = (environment.FIXTURE_ADDR ?? '127.0.0.1:0').split(':')
  server.listen(Number(port), host)
  await once(server, 'listening')
  const address = server.address() as { address: string; port: number }
  return {
    address: { host: address.address, port: address.port },
    async stop() {
      if (environment.FIXTURE_EPITAPH) writeFileSync(environment.FIXTURE_EPITAPH, 'stopped well')
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
