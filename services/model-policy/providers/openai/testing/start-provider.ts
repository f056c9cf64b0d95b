import { onTestFinished } from 'vitest'
import { Secret } from '#config'
import type { ChatRequest } from '../../provider.ts'
import { type OpenaiOptions, OpenaiProvider } from '../openai.ts'
import { startWireServer, type WireServer, type WireServerOptions } from './wire-server.ts'

export const hello: ChatRequest = {
  model: 'demo-model',
  messages: [{ role: 'user', content: 'hello to all of you' }],
}

/** A signal that nobody aborts. */
export const never = new AbortController().signal

/** A provider with a wire server of its own; both are closed with the test. `apiKey` is the server's unless given. */
export async function startProvider({
  apiKey,
  limits,
  headers,
  ...options
}: WireServerOptions & Pick<OpenaiOptions, 'limits' | 'headers'> & { apiKey?: string } = {}): Promise<{
  server: WireServer
  provider: OpenaiProvider
}> {
  const server = await startWireServer(options)
  const key = apiKey ?? options.key
  const provider = new OpenaiProvider({
    id: 'upstream',
    baseUrl: server.url,
    apiKey: key === undefined ? null : new Secret(key),
    ...(limits && { limits }),
    ...(headers && { headers }),
  })
  onTestFinished(async () => {
    await provider.close()
    await server.close()
  })
  return { server, provider }
}
