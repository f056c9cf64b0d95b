import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
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
    // Lines are written a few milliseconds at a time.
    await waitUntil(() => texts.out.includes('listening') && texts.out.endsWith('\n'))
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

  describe('as the child of a Node process, which holds a channel to it', () => {
    const serveForked = (environment: Record<string, string>, args: readonly string[] = []) => {
      const child = fork(program, ['serve', 'federation', ...args], {
        env: { PATH: process.env.PATH, AGENTOS_HOME: scratchFolder(), AGENTOS_AUDIT_SINK: 'stderr', ...environment },
        execArgv: [],
        silent: true,
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    }

    it('ends when it cannot start, because no database answers', async () => {
      const child = serveForked({ AGENTOS_DATABASE_URL: 'postgresql://a@127.0.0.1:1/b' })
      expect(await once(child, 'exit')).toEqual([3, null])
    })

    it.each(['SIGTERM', 'disconnect'] as const)('serves until %s, and ends well', async way => {
      const database = await testDatabase()
      onTestFinished(() => database.close())
      const port = await freePortBase(1)
      const child = serveForked({ AGENTOS_DATABASE_URL: database.url }, ['--addr', `127.0.0.1:${port}`])
      const url = `http://127.0.0.1:${port}/v1/federation/health`
      await waitUntil(async () => (await probe(url)).status === 200, { timeoutMs: 25_000 })
      const ended = once(child, 'exit')
      if (way === 'disconnect') child.disconnect()
      else child.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
    })
  })
})
