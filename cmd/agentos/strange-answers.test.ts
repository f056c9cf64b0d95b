import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { agentos } from './testing/command-line.ts'
import { fixtureApi } from './testing/fixture-api.ts'
import { scratchFolder } from './testing/scratch.ts'

const commands = [['runs', 'list'], ['queue'], ['run', 'my-agent', '--input', 'x']]
const answers: [name: string, answer: (response: ServerResponse) => void][] = [
  ['an answer of another program on that port', r => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
  ['an error in the form of a gateway', r => r.writeHead(502).end('{"error":"bad gateway"}')],
  [
    'an answer that breaks off',
    r => {
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"run":')
      setTimeout(() => r.destroy(), 50)
    },
  ],
]

describe.each(answers)('%s', (_, answer) => {
  it.each(commands)('is told as such, and not as a trace of the program, by %s', async (...args) => {
    const { url } = await fixtureApi((_, response) => answer(response))
    const { code, err } = await agentos([...args, '--agent-orchestrator', url], {
      AGENTOS_HOME: scratchFolder(),
    })
    expect(code).toBeGreaterThan(0)
    expect(err).not.toMatch(/^ +at |undefined/m)
  })
})
