import { validateEvent } from '#contract/schemas'
import {
  type Case,
  type Client,
  expectEqual,
  expectStatus,
  expectThat,
  type StreamMessage,
  type Tenant,
  type World,
} from '../suite/index.ts'
import { framingFaults, withoutComments } from './framing-faults.ts'
import { type Event, logFaults } from './log-faults.ts'
import { type Kind, kinds, makeAgent } from './runs.ts'

const operation = { service: 'agent-orchestrator', operationId: 'streamRunEvents', status: 200 } as const
const timeoutMs = 120_000
/** Small, so that a log has several pages. */
const pageSize = 2
const mostOfPage = 200

export const cases: readonly Case[] = kinds.map(kind => ({
  part: 'events',
  operation,
  name: `keeps the log of a run that ${kind.name}, and gives it from every position`,
  timeoutMs,
  run: world => holds(world, kind),
}))

interface Reading {
  /** As it came, without comments. */
  readonly text: string
  readonly events: readonly Event[]
  /** The data of `end`; undefined where it did not come. */
  readonly end: unknown
}

async function holds(world: World, kind: Kind): Promise<void> {
  const tenant = await world.commonTenant()
  const run_id = await kind.start(tenant, await makeAgent(tenant))
  const { owner } = tenant
  const [live, second, cut] = await Promise.all([read(owner, run_id), read(owner, run_id), readInPieces(owner, run_id)])
  expectEqual(second.text, live.text, 'Two readers of a run that goes on see the same')
  expectEqual(cut, live.events, 'A reader that is cut and comes back sees each event once, in order')
  await holdsOrder(world, tenant, kind, run_id, live)
  const later = await read(owner, run_id)
  expectEqual(later.text, live.text, 'The stream of a run that is over is that of when it went on')
  await holdsPages(owner, run_id, live.events)
  await holdsPositions(owner, run_id, live)
}

async function holdsOrder(
  { toleratesOutages }: World,
  { owner }: Tenant,
  kind: Kind,
  run_id: string,
  live: Reading,
): Promise<void> {
  const answer = expectStatus(await owner.call('getRun', { params: { run_id } }), 200)
  const { error, status } = (answer.body as { run: { error: { code: string } | null; status: string } }).run
  // What needs a service that stays away fails with that, in the open.
  const isBorne = toleratesOutages && status === 'failed' && error?.code === 'dependency_unavailable'
  if (!isBorne) expectEqual(status, kind.status, `A run that ${kind.name} is`, answer)
  expectEqual(live.end, { status }, 'The stream ends with the status of the run')
  const { isCutShort } = kind
  const ending = { runId: run_id, status, isCutShort, mayRepeat: toleratesOutages }
  expectEqual(logFaults(live.events, ending), [], 'The log of a run is in order')
  const missing = kind.types.filter(type => !live.events.some(event => event.type === type))
  if (!isBorne) expectEqual(missing, [], `A run that ${kind.name} leaves no event out`)
  const malformed = live.events.filter(event => !validateEvent(event))
  expectEqual(malformed, [], 'Each event keeps to its schema')
}

/** The JSON form, page by page and whole, is the stream's. */
async function holdsPages(owner: Client, run_id: string, events: readonly Event[]): Promise<void> {
  const paged: Event[] = []
  let after: string | undefined
  do {
    const page = await readPage(owner, run_id, { limit: pageSize, after })
    expectThat(page.events.length > 0 || events.length === 0, 'A page has events while has_more is true', page)
    paged.push(...page.events)
    after = page.has_more ? page.next : undefined
    expectEqual(page.has_more, paged.length < events.length, 'has_more tells whether events are left')
  } while (after !== undefined)
  expectEqual(paged, events, 'The JSON form of a log, page by page, is what the stream gave')
}

/** From every position, in each way that a reader can give it, exactly the rest comes; after the last, nothing. */
async function holdsPositions(owner: Client, run_id: string, { end, events }: Reading): Promise<void> {
  const params = { run_id }
  for (const position of [0, ...events.map(({ sequence }) => sequence)]) {
    const ways = [
      { headers: { 'last-event-id': String(position) } },
      { query: { after_sequence: position } },
      { query: { from_sequence: position } },
      { query: { after: String(position) } },
    ]
    const rest = events.slice(position)
    for (const way of ways) {
      const promise = `After ${position}, by ${JSON.stringify(way)}, exactly the rest comes`
      if (rest.length === 0) {
        const { exchange } = await owner.stream('streamRunEvents', { params, ...way })
        expectStatus(exchange, 204)
        continue
      }
      const reading = await read(owner, run_id, way)
      expectEqual({ events: reading.events, end: reading.end }, { events: rest, end }, promise)
    }
    const page = await readPage(owner, run_id, { after_sequence: position, limit: mostOfPage })
    expectEqual(page.events, rest, `After ${position}, the JSON form is exactly the rest`)
  }
}

/** Reads to the end of the stream, and holds its form. */
async function read(
  client: Client,
  run_id: string,
  way: { readonly headers?: Record<string, string>; readonly query?: Record<string, string | number> } = {},
): Promise<Reading> {
  const { exchange, messages } = await client.stream('streamRunEvents', { params: { run_id }, ...way })
  expectStatus(exchange, 200)
  const seen: StreamMessage[] = []
  for await (const message of messages) seen.push(message)
  expectEqual(framingFaults(exchange.text), [], 'A stream keeps to the form of server-sent events', exchange)
  const end = seen.find(({ event }) => event === 'end')
  return {
    text: withoutComments(exchange.text),
    events: seen.filter(message => message !== end).map(eventOf),
    end: end?.data,
  }
}

/** Leaves after every event and comes back with its id, until the stream says that nothing is left. */
async function readInPieces(client: Client, run_id: string): Promise<Event[]> {
  const events: Event[] = []
  for (;;) {
    const headers = { 'last-event-id': String(events.at(-1)?.sequence ?? 0) }
    const { exchange, messages } = await client.stream('streamRunEvents', { params: { run_id }, headers })
    if (expectStatus(exchange, 200, 204).status === 204) return events
    for await (const message of messages) {
      if (message.event === 'end') break
      const event = eventOf(message)
      const last = events.at(-1)?.sequence ?? 0
      // Else it would come back for ever.
      expectThat(event.sequence > last, 'A reader that comes back is given what it has not seen', event, exchange)
      events.push(event)
      break
    }
  }
}

async function readPage(client: Client, run_id: string, query: Record<string, number | string | undefined>) {
  const headers = { accept: 'application/json' }
  const answer = expectStatus(await client.call('streamRunEvents', { params: { run_id }, query, headers }), 200)
  return answer.body as { events: Event[]; has_more: boolean; next?: string }
}

function eventOf({ data }: StreamMessage): Event {
  return (data as { event: Event }).event
}
