import type { Memory, ToolContext } from '../tool.ts'

/** A memory that lives as long as the test. */
export class TransientMemory implements Memory {
  readonly #values = new Map<string, Map<string, unknown>>()

  async get(namespace: string, key: string): Promise<unknown> {
    return this.#room(namespace).get(key)
  }

  async put(namespace: string, key: string, value: unknown): Promise<void> {
    this.#room(namespace).set(key, value)
  }

  async delete(namespace: string, key: string): Promise<boolean> {
    return this.#room(namespace).delete(key)
  }

  async list(namespace: string, limit: number): Promise<{ key: string; value: unknown }[]> {
    return [...this.#room(namespace)].slice(0, limit).map(([key, value]) => ({ key, value }))
  }

  #room(namespace: string): Map<string, unknown> {
    const room = this.#values.get(namespace) ?? new Map<string, unknown>()
    this.#values.set(namespace, room)
    return room
  }
}

/** A call by an agent in a run; override what the test is about. */
export function toolContext(overrides: Partial<ToolContext> = {}): ToolContext {
  return {
    tenantId: 'tnt_test',
    principalId: 'prn_test',
    agentId: 'agt_test',
    runId: 'run_test',
    toolCallId: 'tcall_test',
    idempotencyKey: 'run_test:0/tool:0',
    attempt: 1,
    memory: new TransientMemory(),
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    signal: new AbortController().signal,
    permitTarget: async () => {},
    now: () => new Date('2026-11-21T09:30:00.000Z'),
    onFault: error => {
      throw error
    },
    ...overrides,
  }
}
