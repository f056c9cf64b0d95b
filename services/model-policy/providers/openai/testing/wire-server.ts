/**
 * A model server that speaks OpenAI's wire format over real HTTP, for tests and for trying things out:
 * `node wire-server.ts --port 8000 --key secret --model demo-model [--fault cut_stream] [--chunk-delay-ms 50]`
 */
import { parseArgs } from 'node:util'
import {
  type Double,
  type DoubleOptions,
  type ReceivedRequest,
  type Speech,
  startDouble,
} from '../../testing/double/double.ts'
import { sendJson } from '../../testing/double/faults.ts'
import { replyTo, type WireRequest } from '../../testing/double/reply.ts'
import { sendCompletion } from './wire-completion.ts'
import { embedTexts } from './wire-embeddings.ts'
import { type Fault, faults, refuseParameter, sendError } from './wire-faults.ts'

/** Its key is a bearer token. */
export type WireServerOptions = DoubleOptions<Fault>
export type WireServer = Double<Fault>
export type { ReceivedRequest }

export function startWireServer(options: WireServerOptions = {}): Promise<WireServer> {
  const models = options.models ?? ['demo-model']
  const speech: Speech = {
    basePath: '/v1',
    sendError,
    isKnown: ({ headers }, key) => headers.authorization === `Bearer ${key}`,
    failAtOnce: (fault, { body }, response) => refuseParameter(fault, body, response),
    async answer({ body, path }, response, manner) {
      const { fault } = manner
      if (path === '/v1/models' && fault !== 'no_models') return sendJson(response, listOf(models))
      if (typeof body.model !== 'string' || !models.includes(body.model)) {
        return sendError(response, 404, `The model '${body.model}' does not exist`)
      }
      if (path === '/v1/embeddings') return sendJson(response, embedTexts(body, fault), fault)
      if (path !== '/v1/chat/completions') return sendError(response, 404, `Unknown path ${path}`)
      const chat = body as unknown as WireRequest
      await sendCompletion(response, chat, options.reply?.(chat) ?? replyTo(chat), manner)
    },
  }
  return startDouble(speech, options)
}

function listOf(models: readonly string[]) {
  return { object: 'list', data: models.map(id => ({ id, object: 'model', created: 0, owned_by: 'wire-server' })) }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8000' },
      key: { type: 'string' },
      model: { type: 'string', multiple: true, default: ['demo-model'] },
      fault: { type: 'string' },
      'chunk-delay-ms': { type: 'string', default: '0' },
    },
  })
  if (values.fault !== undefined && !Object.hasOwn(faults, values.fault)) {
    throw new Error(
      `--fault is one of:\n${Object.entries(faults)
        .map(([name, what]) => `  ${name}: ${what}`)
        .join('\n')}`,
    )
  }
  const server = await startWireServer({
    port: Number(values.port),
    models: values.model,
    chunkDelayMs: Number(values['chunk-delay-ms']),
    ...(values.key === undefined ? {} : { key: values.key }),
    ...(values.fault === undefined ? {} : { fault: values.fault as Fault }),
  })
  process.stdout.write(`${server.url} serves ${values.model.join(', ')}\n`)
}

if (import.meta.main) await main()
