import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { waitUntil } from '#testing'
import { answerJson, fixtureApi } from '../testing/fixture-api.ts'
import { fixtureEvents, fixtureRun, frameOf } from '../testing/fixture-run.ts'
import { scratchFolder } from '../testing/scratch.ts'

const program = fileURLToPath(new URL('../main.ts', import.meta.url))

describe('Ctrl-C while a run is followed', () => {
  it('leaves the run alone without a terminal, and says how to see and to stop it', async () => {
    const { received, url } = await fixtureApi(({ method }, response) => {
      if (method === 'POST') return answerJson(response, 201, { run: fixtureRun, correlation_id: 'corr_1' })
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(fixtureEvents.slice(0, 2).map(frameOf).join(''))
    })
    const args = ['run', 'my-agent', '--input', 'hello', '--follow', '--agent-orchestrator', url]
    const child = spawn(process.execPath, [program, ...args], {
      env: { AGENTOS_HOME: scratchFolder(), PATH: process.env.PATH },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const texts = { out: '', err: '' }
    child.stdout.on('data', chunk => (texts.out += chunk))
    child.stderr.on('data', chunk => (texts.err += chunk))
    await waitUntil(() => texts.out.includes('run.started'))
    child.kill('SIGINT')
    await waitUntil(() => child.exitCode !== null)
    expect(child.exitCode).toBe(130)
    expect(texts.err).toMatch(/The run goes on\..*runs follow run_1.*runs cancel run_1/)
    expect(received.some(({ path }) => path.includes('cancel'))).toBe(false)
  })
})
