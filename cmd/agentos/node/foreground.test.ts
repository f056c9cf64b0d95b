import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { testDatabase, waitUntil } from '#testing'
import { probe } from '../checks/probe.ts'
import { agentos } from '../testing/command-line.ts'
import { freePortBase, scratchFolder } from '../testing/scratch.ts'

const program = fileURLToPath(new URL('../main.ts', import.meta.url))

function serve(args: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [program, 'serve', ...args], {
    env: { PATH: process.env.PATH, ...environment },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const texts = { out: '', err: '' }
  child.stdout.on('data', chunk => (texts.out += chunk))
  child.stderr.on('data', chunk => (texts.err += chunk))
  return { child, texts }
}

describe('agentos serve', () => {
  it.each([
    ['orchestrator', '/v1/health', 'agent-orchestrator'],
    ['federation', '/v1/federation/health', 'federation'],
  ])('runs %s alone on the address that it is given, and ends well on SIGTERM', async (name, path, service) => {
    const database = await testDatabase()
    onTestFinished(() => database.close())
    const port = await freePortBase(1)
    const environment = {
      AGENTOS_HOME: scratchFolder(),
      AGENTOS_DATABASE_URL: database.url,
      AGENTOS_AUDIT_SINK: 'stderr',
    }
    const { child, texts } = serve([name, '--addr', `127.0.0.1:${port}`], environment)
    const url = `http://127.0.0.1:${port}${path}`
    await waitUntil(async () => (await probe(url)).status === 200, { timeoutMs: 25_000 })
    expect((await probe(url)).body).toMatchObject({ status: 'ok', service })
    for (const line of texts.out.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ service })
    child.kill('SIGTERM')
    await waitUntil(() => child.exitCode !== null, { timeoutMs: 20_000 })
    expect(child.exitCode, texts.err).toBe(0)
  })

  it('ends with 3 and names every fault of the settings', async () => {
    const environment = {
      AGENTOS_HOME: scratchFolder(),
      AGENTOS_DATABASE_URL: 'postgresql://a@127.0.0.1:1/b',
      AGENTOS_MODE: 'prod',
      AGENTOS_DEFAULT_TENANT: 'tnt_x',
    }
    const { code, err } = await agentos(['serve', 'orchestrator'], environment)
    expect(code).toBe(3)
    expect(err).toMatch(/AGENTOS_DEFAULT_TENANT[\s\S]*AGENTOS_SERVICE_TOKEN is missing/)
  })
})
