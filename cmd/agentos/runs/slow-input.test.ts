import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { answerJson, fixtureApi } from '../testing/fixture-api.ts'
import { fixtureRun } from '../testing/fixture-run.ts'
import { scratchFolder } from '../testing/scratch.ts'

const program = fileURLToPath(new URL('../main.ts', import.meta.url))

it.each([
  ['run', 'my-agent', '--file', '-', '--no-wait'],
  ['run', 'my-agent', '--input', '-', '--no-wait'],
])('waits for a standard input that begins late: %s %s %s %s %s', async (...args) => {
  const { received, url } = await fixtureApi((_, response) =>
    answerJson(response, 201, { run: fixtureRun, correlation_id: 'corr_1' }),
  )
  const command = `(sleep 1; echo late) | "$0" "$@" --agent-orchestrator ${url}`
  const env = { PATH: process.env.PATH, AGENTOS_HOME: scratchFolder(), NO_COLOR: '1' }
  const ended = await new Promise<{ code: number; err: string }>(resolve => {
    execFile('sh', ['-c', command, process.execPath, program, ...args], { env }, (error, _, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), err }),
    )
  })
  expect(ended).toEqual({ code: 0, err: '' })
  expect(received[0]?.body).toContain('late')
})
