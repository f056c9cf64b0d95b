import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { invoke } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

const data = 'iVBORw0KGgo='
const image = { type: 'image', media_type: 'image/png', data }
const text = (words: string) => ({ type: 'text', text: words })

describe('images', () => {
  let upstream: WireServer
  let service: ModelPolicyUnderTest
  let client: Client
  beforeAll(async () => {
    upstream = await startWireServer()
    service = await ModelPolicyUnderTest.start({ first: upstream.url, second: upstream.url })
    client = await service.member()
  })
  afterAll(async () => {
    await service.stop()
    await upstream.close()
  })

  const ask = (content: unknown, modelRef = 'heron-1', role = 'user') =>
    invoke(client, { request: { operation: 'chat', model_ref: modelRef, input: { messages: [{ role, content }] } } })
  const complete = (url: string) =>
    client.post('/v1/chat/completions').send({
      model: 'heron-1',
      messages: [{ role: 'user', content: [text('look'), { type: 'image_url', image_url: { url, detail: 'low' } }] }],
    })
  const received = () => upstream.requests.at(-1)?.body.messages

  it('reach the model among the texts, which the policy has seen', async () => {
    const { status, body } = await ask([text('mail jane@'), text('acme.example'), image, text('and tell')])
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.response.policy_outcome.decision).toBe('redacted')
    expect(JSON.stringify(received())).not.toContain('jane')
    expect(received()).toMatchObject([
      {
        content: [
          { type: 'text' },
          { type: 'image_url', image_url: { url: `data:image/png;base64,${data}` } },
          text('and tell'),
        ],
      },
    ])
  })

  it('come in OpenAI’s shape as data URLs', async () => {
    const url = `data:image/png;base64,${data}`
    expect((await complete(url)).status).toBe(200)
    expect(received()).toMatchObject([{ content: [text('look'), { image_url: { url, detail: 'low' } }] }])
  })

  it('are not fetched from anywhere', async () => {
    const asked = upstream.requests.length
    for (const url of ['http://169.254.169.254/latest', 'https://example.com/a.png', 'file:///etc/passwd'])
      expect((await complete(url)).status).toBe(400)
    expect(upstream.requests).toHaveLength(asked)
  })

  it('are refused by name for a model that takes none', async () => {
    const { body, status } = await ask([text('look'), image], 'builtin/rules')
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error: { code: 'invalid_request', message: expect.stringContaining('builtin/rules') },
    })
  })

  it('pass over the models of a tier that take none', async () => {
    const { body } = await ask([image], 'tier:balanced')
    expect(body.response.route.model).toBe('heron-1')
    expect((await ask([image], 'tier:premium')).status).toBe(400)
  })

  it('are the user’s alone', async () => {
    const { body, status } = await ask([image], 'heron-1', 'system')
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('messages/0/content')])
  })
})
