import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { introduce } from '../part.ts'
import { answerText, tokens } from './exchange.ts'

// A vendor's model API in its own format, which answers at once: what is measured is never the model.

const head = { id: 'chatcmpl-bench', created: 1_767_225_600, model: 'bench-model' }
const usage = { prompt_tokens: 180, completion_tokens: tokens.length, total_tokens: 180 + tokens.length }
const whole = Buffer.from(
  JSON.stringify({
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: answerText }, finish_reason: 'stop' }],
    usage,
  }),
)
const pieces = [
  chunk([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]),
  ...tokens.map(content => chunk([{ index: 0, delta: { content }, finish_reason: null }])),
  chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]),
  chunk([], { usage }),
  'data: [DONE]\n\n',
]

function chunk(choices: readonly object[], more: object = {}): string {
  return `data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices, ...more })}\n\n`
}

/** A write for each token, as models give them. */
async function stream(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  for (const piece of pieces) {
    response.write(piece)
    await turn()
  }
  response.end()
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', part => {
    body += part
  })
  request.on('end', () => {
    if (body.includes('"stream":true')) return void stream(response)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length }).end(whole)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  introduce(
    { port: (server.address() as AddressInfo).port },
    async () => null,
    async () => void server.close(),
  )
})
