import { Secret } from '#config'
import { describeFaults } from '../testing/fault-contract.ts'
import { describeProvider } from '../testing/provider-contract.ts'
import { TextTools } from '../text-mode/text-tools.ts'
import { OllamaProvider } from './ollama.ts'
import { startWireServer } from './testing/wire-server.ts'

async function open(withoutTools: readonly string[]) {
  const server = await startWireServer({ models: ['chat', 'embed'], chunkDelayMs: 1, withoutTools })
  const provider = new OllamaProvider({ id: 'ollama', baseUrl: server.url, apiKey: null })
  const close = async () => {
    await provider.close()
    await server.close()
  }
  return { provider, chatModel: 'chat', embedModel: 'embed', close }
}

describeProvider('ollama', () => open([]))

describeProvider('ollama with a model without tools', async () => {
  const subject = await open(['chat'])
  return { ...subject, provider: new TextTools(subject.provider) }
})

describeFaults('ollama', async ({ fault, key, limits }) => {
  const server = await startWireServer({ fault, key: 'right-key' })
  const provider = new OllamaProvider({ id: 'upstream', baseUrl: server.url, apiKey: new Secret(key), limits })
  return { provider, server, chatModel: 'demo-model' }
})
