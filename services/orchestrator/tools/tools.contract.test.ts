import { builtinTools } from './catalog.ts'
import { httpTool } from './http-tool/http-tool.ts'
import { localFetch } from './testing/local-fetch.ts'
import { originServer } from './testing/origin-server.ts'
import { type ToolSample, toolContract } from './testing/tool-contract.ts'
import type { Tool } from './tool.ts'

const tools = builtinTools({ maxFetchBytes: 1_048_576, allowList: [] } as never, localFetch())

/** An input that each built-in tool answers, and one that it does not. */
const samples: Readonly<Record<string, Omit<ToolSample, 'tool'>>> = {
  'tool.echo': { good: { text: 'hello' }, bad: 'only objects are inputs' },
  'tool.json.extract': { good: { document: { a: [1, 2] }, path: '$.a[1]' }, bad: { document: {}, path: '$[' } },
  'tool.kv.get': { good: { key: 'colour' }, bad: { key: '' } },
  'tool.kv.put': { good: { key: 'colour', value: { name: 'green' } }, bad: { key: 'colour' } },
  'tool.math.eval': { good: { expression: '6*7' }, bad: { expression: '6*' } },
  'tool.text.search': { good: { text: 'a line', query: 'line' }, bad: { text: 'a line', query: '' } },
  'tool.time': { good: { operation: 'now' }, bad: { operation: 'now', timezone: 'Nowhere/At_All' } },
}

for (const [toolId, sample] of Object.entries(samples)) {
  toolContract(toolId, async () => ({ tool: tools.get(toolId) as Tool, ...sample }))
}

toolContract('tool.http.fetch', async () => {
  const { url } = await originServer(response => response.setHeader('content-type', 'text/plain').end('here'))
  return { tool: tools.get('tool.http.fetch') as Tool, good: { url }, bad: { url: 'ftp://example.com' } }
})

for (const method of ['GET', 'POST'] as const) {
  toolContract(`an HTTP tool with ${method}`, async () => {
    const { url } = await originServer((response, { path }) =>
      response.writeHead(path.includes('bad') ? 404 : 200, { 'content-type': 'application/json' }).end('{"ok":true}'),
    )
    const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
    const tool = httpTool(
      {
        tool_id: 'tool.test',
        name: 'test',
        input_schema: schema,
        timeout_ms: 5_000,
        config: { url: `${url}/{id}`, method },
      },
      localFetch(),
    )
    return { tool, good: { id: 'good' }, bad: { id: 'bad' } }
  })
}
