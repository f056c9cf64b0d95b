import { Secret } from '#config'
import { describeFaults } from '../testing/fault-contract.ts'
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

describeFaults('openai', async ({ fault, key, limits }) => {
  const server = await startWireServer({ fault, key: 'right-key' })
  const provider = new OpenaiProvider({ id: 'upstream', baseUrl: server.url, apiKey: new Secret(key), limits })
  return { provider, server, chatModel: 'demo-model' }
})
