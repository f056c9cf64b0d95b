import { Secret } from '#config'
import { describeFaults } from '../testing/fault-contract.ts'
import { describeProvider } from '../testing/provider-contract.ts'
import { AnthropicProvider } from './anthropic.ts'
import { startWireServer } from './testing/wire-server.ts'

describeProvider('anthropic', async () => {
  const server = await startWireServer({ key: 'k', models: ['chat'], chunkDelayMs: 1 })
  const provider = new AnthropicProvider({ id: 'anthropic', baseUrl: server.url, apiKey: new Secret('k') })
  const close = async () => {
    await provider.close()
    await server.close()
  }
  return { provider, chatModel: 'chat', embedModel: null, close }
})

describeFaults('anthropic', async ({ fault, key, limits }) => {
  const server = await startWireServer({ fault, key: 'right-key' })
  const provider = new AnthropicProvider({ id: 'upstream', baseUrl: server.url, apiKey: new Secret(key), limits })
  return { provider, server, chatModel: 'demo-model' }
})
