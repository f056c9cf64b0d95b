import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startWireServer } from '../providers/ollama/testing/wire-server.ts'
import { chatOf, invoke } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

it('serves what an Ollama server has, by the models file alone', async () => {
  const upstream = await startWireServer({ models: ['llama3.2:3b'] })
  const folder = mkdtempSync(join(tmpdir(), 'agentos-models-'))
  const file = join(folder, 'models.json')
  const ollama = { id: 'ollama', kind: 'ollama', base_url: upstream.url, models: 'discover' }
  writeFileSync(
    file,
    JSON.stringify({ providers: [ollama], models: [], tiers: { fast: ['ollama/llama3.2:3b', 'ollama/later'] } }),
  )
  const service = await ModelPolicyUnderTest.start({ variables: { AGENTOS_MODELS_FILE: file } })
  onTestFinished(async () => {
    await service.stop()
    await upstream.close()
    rmSync(folder, { recursive: true })
  })
  const client = await service.member()
  const { body: list } = await client.get('/v1/models')
  expect(list.models).toMatchObject([
    { model_id: 'ollama/llama3.2:3b', provider: 'ollama', context_window_tokens: 8_192 },
  ])
  const { body } = await invoke(client, chatOf('good morning', 'tier:fast'))
  expect(body.response).toMatchObject({
    output: { message: { content: 'You said: good morning' } },
    route: { backend: 'ollama', model: 'ollama/llama3.2:3b' },
    cost_usd: 0,
  })
  expect(upstream.requests.at(-1)?.body).toMatchObject({ model: 'llama3.2:3b', options: { num_ctx: 8_192 } })
})
