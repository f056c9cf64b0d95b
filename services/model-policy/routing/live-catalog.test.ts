import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { CallsInFlight } from '../models/calls-in-flight.ts'
import { OpenaiProvider } from '../providers/openai/openai.ts'
import { startWireServer } from '../providers/openai/testing/wire-server.ts'
import type { ProviderConfig } from './catalog.ts'
import { CatalogFile } from './catalog-file.ts'
import { LiveCatalog } from './live-catalog.ts'

const request = { model: 'demo-model', messages: [{ role: 'user', content: 'hello' }] } as const
const never = { signal: new AbortController().signal }

/** A catalog over a real server and a real file, with a file for the key of the provider `first`. */
async function startLive() {
  const server = await startWireServer()
  const folder = mkdtempSync(join(tmpdir(), 'agentos-live-catalog-'))
  const [models, key] = [join(folder, 'models.json'), join(folder, 'key')]
  const write = (...timeouts: number[]) => writeFileSync(models, JSON.stringify(fileOf(server.url, key, timeouts)))
  writeFileSync(key, 'one')
  write(1_000, 2_000)
  const file = new CatalogFile(models, {})
  const calls = new CallsInFlight()
  const logger = { warn: () => {}, info: () => {} }
  const open = (config: ProviderConfig) => ({ provider: new OpenaiProvider(config as never) })
  const live = await LiveCatalog.start(file.load(), { open, calls, logger })
  onTestFinished(async () => {
    await live.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const ask = (id: string) => live.current.providers.get(id)?.chat(request, never)
  return { live, file, write, calls, ask, rotateKey: (text: string) => writeFileSync(key, text) }
}

function fileOf(url: string, key: string, timeouts: readonly number[]) {
  const facts = { capabilities: ['chat'], context_window_tokens: 8_000, max_output_tokens: 100 }
  const providers = ['first', 'second'].map((id, index) => ({
    id,
    kind: 'openai',
    base_url: url,
    local: true,
    timeout_ms: timeouts[index],
    ...(id === 'first' && { api_key_file: key }),
  }))
  const models = providers.map(({ id }) => ({ ...facts, model_id: id, provider: id, upstream_model: 'demo-model' }))
  return { providers, models, tiers: { fast: ['first', 'second'] } }
}

it('keeps the providers that are configured as before, with what is known of them', async () => {
  const { file, live, write } = await startLive()
  const before = live.current
  write(1_000, 7_000)
  await live.replace(file.load())
  expect(live.current.providers.get('first')).toBe(before.providers.get('first'))
  expect(live.current.states.get('first')).toBe(before.states.get('first'))
  expect(live.current.providers.get('second')).not.toBe(before.providers.get('second'))
})

it('closes a provider that is gone, once the calls have ended that may use it', async () => {
  const { ask, calls, file, live, write } = await startLive()
  const old = live.current.providers.get('second')
  const { promise, resolve } = Promise.withResolvers<void>()
  void calls.track(promise)
  write(1_000, 7_000)
  await live.replace(file.load())
  await expect(old?.chat(request, never)).resolves.toMatchObject({ finishReason: 'stop' })
  resolve()
  await expect
    .poll(() =>
      old?.chat(request, never).then(
        () => 'answered',
        () => 'closed',
      ),
    )
    .toBe('closed')
  await expect(ask('second')).resolves.toMatchObject({ finishReason: 'stop' })
})

it('takes a key that was exchanged in its file for a change', async () => {
  const { file, live, rotateKey } = await startLive()
  const before = live.current.providers.get('first')
  expect(file.hasChanged()).toBe(false)
  rotateKey('two')
  expect(file.hasChanged()).toBe(true)
  await live.replace(file.load())
  expect(live.current.providers.get('first')).not.toBe(before)
})

it('closes what a replacement opens that the end of the service overtakes', async () => {
  const { file, live, write } = await startLive()
  write(1_000, 7_000)
  const replaced = live.replace(file.load())
  await live.close()
  await replaced
  const second = live.current.providers.get('second')
  await expect(second?.chat(request, never)).rejects.toThrow()
})
