import { rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { ProcessPlan } from './plan.ts'
import { markOf } from './process-identity.ts'
import type { Supervisor } from './supervisor.ts'

/** Orders to a supervisor, as `METHOD /path`; each answers JSON. */
type Orders = Readonly<Record<string, (body: unknown) => Promise<unknown>>>

/**
 * Listens for orders on a Unix socket that only this user can open. `onStop` runs once everything has ended and the
 * caller has been told.
 */
export async function serveControl(supervisor: Supervisor, path: string, onStop: () => void): Promise<Server> {
  const orders = ordersOf(supervisor)
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url}`
    const answer = await obey(orders, name, request)
    response.writeHead(answer.status, { 'Content-Type': 'application/json', Connection: 'close' })
    response.end(JSON.stringify(answer.body), () => name === 'POST /stop' && answer.status === 200 && onStop())
  })
  // A first start of the database may have to copy its programs and recover its data.
  server.requestTimeout = 0
  rmSync(path, { force: true })
  const before = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(before)
  }
  return server
}

function ordersOf(supervisor: Supervisor): Orders {
  return {
    'GET /status': async () => ({
      supervisor: markOf(process.pid),
      about: supervisor.plan.about,
      units: supervisor.status(),
    }),
    'POST /database': async () => ({ access: await supervisor.startDatabase() }),
    'POST /services': body => supervisor.startServices((body as { plans: ProcessPlan[] }).plans),
    'POST /restart': async body => {
      const { name, plan } = body as { name: string; plan: ProcessPlan | null }
      return { known: await supervisor.restart(name, plan) }
    },
    'POST /stop': async () => {
      await supervisor.stop()
      return {}
    },
  }
}

async function obey(
  orders: Orders,
  name: string,
  request: IncomingMessage,
): Promise<{ status: number; body: unknown }> {
  const order = orders[name]
  if (order === undefined) return { status: 404, body: { message: `There is no order ${name}.` } }
  try {
    const body = await text(request)
    return { status: 200, body: await order(body === '' ? null : JSON.parse(body)) }
  } catch (error) {
    return { status: 500, body: { message: (error as Error).message } }
  }
}
