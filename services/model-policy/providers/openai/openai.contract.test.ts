import { Secret } from '#config'
import { describeProvider } from '../testing/provider-contract.ts'
import { OpenaiProvider } from './openai.ts'
import { startWireServer } from './testing/wire-server.ts'

describeProvider('openai', async () => {
  const server = await startWireServer({ key: 'k', models: ['chat', 'embed'], chunkDelayMs: 1 })
  const provider = new OpenaiProvider({ id: 'openai', baseUrl: server.url, apiKey: new Secret('k') })
  const close = async () => {
    await provider.close()
    await server.close()
  }
  return { provider, chatModel: 'chat', embedModel: 'embed', close }
})
