import { once } from 'node:events'
import {
  type Case,
  type Exchange,
  expectEqual,
  expectError,
  expectThat,
  type SpecifiedOperation,
  specifiedOperations,
} from '../suite/index.ts'
import { callerOf, wellFormed } from './well-formed.ts'

const reading = specifiedOperations.filter(({ hasBody }) => hasBody)
const json = { 'content-type': 'application/json' }

const caseOf = (operation: SpecifiedOperation, status: number, name: string, run: Case['run']): Case => ({
  part: 'operations',
  operation: { service: operation.service, operationId: operation.operationId, status },
  name,
  run,
})

function detailsOf(answer: Exchange): Readonly<Record<string, unknown>> | null {
  const { error } = answer.body as { error: { details?: Record<string, unknown>; type?: string } }
  // OpenAI's form has a message only.
  return error.type === undefined ? (error.details ?? {}) : null
}

/** The first bytes of a body whose rest never comes: what is announced as too large is refused before it is read. */
async function* beginning(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{"padding":"')
  if (!signal.aborted) await once(signal, 'abort')
}

const tooLarge = reading.map(operation =>
  caseOf(
    operation,
    413,
    'refuses a body that is announced as larger than its limit, before it has come, and states the limit',
    async world => {
      const caller = await callerOf(world, operation)
      const headers = { ...json, 'content-length': String(operation.bodyLimit + 1) }
      const options = { ...wellFormed(operation), content: beginning(world.signal), headers }
      const answer = expectError(await caller.call(operation.operationId, options), 413, 'payload_too_large')
      const details = detailsOf(answer)
      if (details !== null)
        expectEqual(
          details.limit_bytes,
          operation.bodyLimit,
          'details.limit_bytes is the limit of the document',
          answer,
        )
    },
  ),
)

const wrongType = reading.map(operation =>
  caseOf(operation, 415, 'refuses a body that is not JSON', async world => {
    const caller = await callerOf(world, operation)
    const options = { ...wellFormed(operation), content: 'input=hello', headers: { 'content-type': 'text/plain' } }
    expectError(await caller.call(operation.operationId, options), 415, 'unsupported_media_type')
  }),
)

const malformed = reading.map(operation =>
  caseOf(operation, 400, 'says at which line and column a body stops being JSON', async world => {
    const caller = await callerOf(world, operation)
    const options = { ...wellFormed(operation), content: '{\n  "input": ,\n}', headers: json }
    const answer = expectError(await caller.call(operation.operationId, options), 400, 'invalid_request')
    const details = detailsOf(answer)
    if (details !== null) {
      const { column, line } = details
      expectEqual({ column, line }, { column: 12, line: 2 }, 'details hold the position of the fault', answer)
    }
  }),
)

const wrongShape = reading.map(operation =>
  caseOf(operation, 400, 'names what is wrong in a body of another shape', async world => {
    const caller = await callerOf(world, operation)
    const options = { ...wellFormed(operation), body: ['not', 'an', 'object'] }
    const answer = expectError(await caller.call(operation.operationId, options), 400, 'invalid_request')
    const details = detailsOf(answer)
    if (details !== null)
      expectThat(
        Array.isArray(details.errors) && details.errors.length > 0,
        'details.errors[] names each fault',
        details,
        answer,
      )
  }),
)

export const cases: readonly Case[] = [...tooLarge, ...wrongType, ...malformed, ...wrongShape]
