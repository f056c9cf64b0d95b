import supertest from 'supertest'
import { expect } from 'vitest'
import type { components } from '#contract/orchestrator'
import { waitUntil } from '#testing'
import type { ServiceName } from '../../services/services.ts'
import type { NodeUnderTest } from './node-under-test.ts'

type Schemas = components['schemas']
export type Run = Schemas['Run']
export type RunEvent = Schemas['Event']
export type Step = Schemas['Step']

const terminalStatuses = ['completed', 'failed', 'canceled']
const terminalTypes = terminalStatuses.map(status => `agentos.run.${status}`)
const mostItems = 200

/** Somebody who calls a node over HTTP. */
export class Caller {
  readonly headers: Readonly<Record<string, string>>
  readonly #node: NodeUnderTest

  constructor(node: NodeUnderTest, headers: Readonly<Record<string, string>> = { 'x-tenant-id': 'tnt_demo' }) {
    this.#node = node
    this.headers = headers
  }

  static withKey(node: NodeUnderTest, key: string): Caller {
    return new Caller(node, { authorization: `Bearer ${key}` })
  }

  /** A request to the orchestrator, unless another service is named. */
  call(method: 'get' | 'post' | 'put' | 'delete', path: string, service: ServiceName = 'agent-orchestrator') {
    return supertest(this.#node.urlOf(service))[method](path).set(this.headers)
  }

  get(path: string, service?: ServiceName) {
    return this.call('get', path, service)
  }

  /** What a creation answers. Fails where it is not 201. */
  async create<Body>(path: string, content: object): Promise<Body> {
    const { body, status } = await this.call('post', path).send(content)
    expect({ status, body }).toMatchObject({ status: 201 })
    return body
  }

  async createAgent(agentId: string, config: object): Promise<void> {
    await this.create('/v1/agents', { agent_id: agentId, name: agentId, config })
  }

  async startRun(agentId: string, request: object): Promise<Run> {
    return (await this.create<{ run: Run }>(`/v1/agents/${agentId}/runs`, request)).run
  }

  async getRun(runId: string): Promise<Run> {
    return (await this.get(`/v1/runs/${runId}`).expect(200)).body.run
  }

  /** The run once it has ended; an orchestrator that is away for a while is waited for. */
  endOf(runId: string): Promise<Run> {
    const ended = async () => {
      const run = await this.getRun(runId)
      return terminalStatuses.includes(run.status) && run
    }
    return waitUntil(ended, { timeoutMs: 60_000 }) as Promise<Run>
  }

  async runToEnd(agentId: string, request: object): Promise<Run> {
    return this.endOf((await this.startRun(agentId, request)).run_id)
  }

  /** The stored log of a run, held to what every log is: contiguous from 1, with one terminal event once it has ended. */
  async events(runId: string): Promise<RunEvent[]> {
    const path = `/v1/runs/${runId}/events?limit=${mostItems}`
    const { events } = (await this.get(path).set('accept', 'application/json').expect(200)).body as {
      events: RunEvent[]
    }
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
    const ends = events.filter(({ type }) => terminalTypes.includes(type))
    expect(ends).toEqual(ends.length === 0 ? [] : [events.at(-1)])
    return events
  }

  async steps(runId: string): Promise<Step[]> {
    return (await this.get(`/v1/runs/${runId}/steps?limit=${mostItems}`).expect(200)).body.steps
  }
}
