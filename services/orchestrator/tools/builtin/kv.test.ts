import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { kvGet } from './kv-get.ts'
import { kvPut } from './kv-put.ts'

describe('tool.kv.put and tool.kv.get', () => {
  it("remember a value in the agent's own namespace", async () => {
    const context = toolContext()
    const put = await invokeTool(kvPut, { key: 'colour', value: { name: 'green' } }, context)
    expect(put).toMatchObject({ output: { namespace: 'agt_test', key: 'colour', bytes: 16 } })
    const output = { namespace: 'agt_test', key: 'colour', found: true, value: { name: 'green' } }
    expect(await invokeTool(kvGet, { key: 'colour' }, context)).toMatchObject({ output })
  })

  it('keep namespaces apart', async () => {
    const context = toolContext()
    await invokeTool(kvPut, { key: 'k', value: 1, namespace: 'team' }, context)
    const other = await invokeTool(kvGet, { key: 'k' }, context)
    expect(other).toMatchObject({ output: { found: false, value: null } })
    const same = await invokeTool(kvGet, { key: 'k', namespace: 'team' }, context)
    expect(same).toMatchObject({ output: { found: true, value: 1 } })
  })

  it('ask for a namespace where no agent calls', async () => {
    const message = '/namespace is required: this call comes from no agent.'
    const result = await invokeTool(kvPut, { key: 'k', value: 1 }, toolContext({ agentId: null }))
    expect(result).toMatchObject({ error: { code: 'invalid_request', message } })
  })

  it('store 64 KiB and not a byte more', async () => {
    const fits = await invokeTool(kvPut, { key: 'k', value: 'x'.repeat(65_534) }, toolContext())
    expect(fits.status).toBe('ok')
    const larger = await invokeTool(kvPut, { key: 'k', value: 'x'.repeat(65_535) }, toolContext())
    expect(larger).toMatchObject({ error: { code: 'payload_too_large', message: /has 65537 bytes/ } })
  })

  it.each([
    [{ key: '', value: 1 }, '/key must NOT have fewer than 1 characters.'],
    [{ key: 'a\nb', value: 1 }, '/key must match pattern'],
    [{ key: 'x'.repeat(257), value: 1 }, '/key must NOT have more than 256 characters.'],
    [{ key: 'k' }, '/value is required.'],
    [{ key: 'k', value: 1, namespace: 'a/b' }, '/namespace must match pattern'],
  ])('refuse %j', async (input, message) => {
    const result = await invokeTool(kvPut, input, toolContext())
    expect(result).toMatchObject({ error: { code: 'invalid_request', message: expect.stringContaining(message) } })
  })
})
