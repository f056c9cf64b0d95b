import { existsSync } from 'node:fs'
import { Client } from 'undici'
import { environmentFault } from '../fault.ts'
import { controlSocket } from './control-socket.ts'
import type { DatabaseAccess } from './database.ts'
import type { NodeFacts, ProcessPlan } from './plan.ts'
import type { ProcessMark } from './process-identity.ts'
import type { UnitStatus } from './unit.ts'

export interface NodeStatus {
  readonly supervisor: ProcessMark
  readonly about: NodeFacts
  readonly units: readonly UnitStatus[]
}

/** A running supervisor, as the commands see it. */
export interface NodeControl {
  status(): Promise<NodeStatus>
  /** Starts the embedded database unless it is up; null where the node has none. */
  startDatabase(): Promise<DatabaseAccess | null>
  /** Starts what is not up; `outdated` names what runs by an older plan. */
  startServices(plans: readonly ProcessPlan[]): Promise<{ outdated: string[] }>
  /** Ends one process and starts it anew, by the plan if one is given; false where the node has none of this name. */
  restart(name: string, plan?: ProcessPlan): Promise<boolean>
  /** Ends every process of the node, its supervisor last. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** The node of this run folder, or null where no supervisor answers. */
export async function connectNode(runDir: string): Promise<NodeControl | null> {
  const socketPath = controlSocket(runDir)
  if (!existsSync(socketPath)) return null
  const client = new Client('http://node', { connect: { socketPath }, headersTimeout: 0, bodyTimeout: 0 })
  const control = controlOver(client)
  try {
    await control.status()
    return control
  } catch (error) {
    await client.destroy()
    if (isNobodyThere(error)) return null
    throw error
  }
}

function controlOver(client: Client): NodeControl {
  const order = async <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> => {
    const content = body === undefined ? null : JSON.stringify(body)
    // Orders take as long as they take; only a status must come at once, for a hung supervisor counts as none.
    const signal = method === 'GET' ? AbortSignal.timeout(statusPatienceMs) : undefined
    const answer = await client.request({ method, path, body: content, ...(signal === undefined ? {} : { signal }) })
    const result = (await answer.body.json()) as T & { message: string }
    if (answer.statusCode !== 200) throw environmentFault(result.message)
    return result
  }
  return {
    status: () => order('GET', '/status'),
    startDatabase: async () => (await order<{ access: DatabaseAccess | null }>('POST', '/database')).access,
    startServices: plans => order('POST', '/services', { plans }),
    restart: async (name, plan) =>
      (await order<{ known: boolean }>('POST', '/restart', { name, plan: plan ?? null })).known,
    stop: () => order('POST', '/stop'),
    close: () => client.close(),
  }
}

const statusPatienceMs = 5_000

function isNobodyThere(error: unknown): boolean {
  const { code, name } = error as NodeJS.ErrnoException
  return (
    name === 'TimeoutError' ||
    code === 'ECONNREFUSED' ||
    code === 'ENOENT' ||
    code === 'ECONNRESET' ||
    code === 'UND_ERR_SOCKET'
  )
}
