import { type Client, expectEqual, expectStatus, expectThat, type StreamMessage } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { completedRun, startRun } from '../fixtures.ts'
import { expectPages } from '../promises.ts'

interface Event {
  readonly event_id: string
  readonly sequence: number
  readonly type: string
}

async function readAll(caller: Client, operationId: string, runId: string, headers: Record<string, string> = {}) {
  const { exchange, messages } = await caller.stream(operationId, { params: { run_id: runId }, headers })
  const read: StreamMessage[] = []
  for await (const message of messages) read.push(message)
  return { exchange, read }
}

const eventsOf = (read: readonly StreamMessage[]): Event[] =>
  read.filter(({ event }) => event === 'agentos.event').map(({ data }) => (data as { event: Event }).event)

export const cases = casesOf('streamRunEvents', [
  [
    200,
    'streams a run from its first event to its last without a gap, then `end`, then closes',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await startRun(owner)
      const { exchange, read } = await readAll(owner, id, run_id)
      expectStatus(exchange, 200)
      const events = eventsOf(read)
      expectEqual(
        events.map(({ sequence }) => sequence),
        events.map((_, index) => index + 1),
        'Sequences run from 1',
        exchange,
      )
      const ends = [events[0]?.type, events.at(-1)?.type, read.at(-1)?.event]
      expectEqual(ends, ['agentos.run.created', 'agentos.run.completed', 'end'], 'It begins and ends so', exchange)
      expectEqual(read.at(-1)?.data, { status: 'completed' }, 'The event end tells the status', exchange)
    },
  ],
  [
    200,
    'starts after Last-Event-ID, and after the same in the query',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      const whole = eventsOf((await readAll(owner, id, run_id)).read)
      const { exchange, read } = await readAll(owner, id, run_id, { 'last-event-id': '2' })
      expectEqual(eventsOf(read), whole.slice(2), 'It is what comes after 2', exchange)
      for (const name of ['after_sequence', 'from_sequence']) {
        const asked = { params: { run_id }, query: { [name]: 2 }, headers: { accept: 'application/json' } }
        const page = expectStatus(await owner.call(id, asked), 200)
        expectEqual((page.body as { events: Event[] }).events, whole.slice(2), `${name} is exclusive`, page)
      }
    },
  ],
  [
    200,
    'answers with pages of the stored log where JSON is asked for',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      const streamed = eventsOf((await readAll(owner, id, run_id)).read)
      const options = { params: { run_id }, headers: { accept: 'application/json' } }
      expectEqual(await expectPages<Event>(owner, id, 'events', options), streamed, 'It is what the stream told')
    },
  ],
  [
    204,
    'has nothing to stream after the last event, so that a browser does not come again',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      const last = eventsOf((await readAll(owner, id, run_id)).read).at(-1)
      expectThat(last !== undefined, 'A completed run has events', last)
      const headers = { accept: 'text/event-stream', 'last-event-id': String(last.sequence) }
      expectStatus(await owner.call(id, { params: { run_id }, headers }), 204)
    },
  ],
])
