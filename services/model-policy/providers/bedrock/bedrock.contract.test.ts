import { Secret } from '#config'
import { describeFaults } from '../testing/fault-contract.ts'
import { describeProvider } from '../testing/provider-contract.ts'
import { BedrockProvider } from './bedrock.ts'
import { startWireServer } from './testing/wire-server.ts'

const credentialsWith = (secret: string) => ({
  accessKeyId: new Secret('AKIDEXAMPLE'),
  secretAccessKey: new Secret(secret),
  sessionToken: new Secret('a-session'),
})
const region = 'eu-central-1'

describeProvider('bedrock', async () => {
  const chatModel = 'anthropic.claude-test-v1:0'
  const embedModel = 'amazon.titan-embed-text-v2:0'
  const server = await startWireServer({ key: 'k', models: [chatModel, embedModel], chunkDelayMs: 1 })
  const provider = new BedrockProvider({
    id: 'bedrock',
    region,
    baseUrl: server.url,
    credentials: credentialsWith('k'),
  })
  const close = async () => {
    await provider.close()
    await server.close()
  }
  return { provider, chatModel, embedModel, close }
})

describeFaults('bedrock', async ({ fault, key, limits }) => {
  const server = await startWireServer({ fault, key: 'right-key' })
  const credentials = credentialsWith(key)
  const provider = new BedrockProvider({ id: 'upstream', region, baseUrl: server.url, credentials, limits })
  return { provider, server, chatModel: 'demo-model' }
})
