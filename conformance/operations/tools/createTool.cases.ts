import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeTool, nounIn, type Tool } from '../fixtures.ts'

const httpTool = (tool_id: string, config: object = {}) => ({
  tool_id,
  name: 'weather',
  kind: 'http',
  config: { url: 'https://tool.example/{city}', ...config },
})

export const cases = casesOf('createTool', [
  [
    201,
    'keeps the values of headers to itself, and takes a tool that may change something for unrepeatable',
    async (world, id) => {
      const { owner } = await world.freshTenant()
      const secret = 'Bearer of-nobody'
      const body = httpTool('tool.weather', { method: 'POST', headers: { authorization: secret } })
      const answer = expectStatus(await owner.call(id, { body }), 201)
      const { config, effect } = nounIn<Tool>(answer, 'tool')
      expectThat(!answer.text.includes(secret), 'A header value is never answered', answer.body, answer)
      expectEqual(config.headers, { authorization: '[redacted]' }, 'It is [redacted]', answer)
      expectEqual(effect, 'once', 'A POST is of effect once', answer)
    },
  ],
  [
    400,
    'refuses a member that it does not know, naming the nearest that it does',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = await owner.call(id, { body: { ...httpTool('tool.typo'), timeout: 1 } })
      expectThat(
        expectError(answer, 400, 'invalid_request').text.includes('timeout_ms'),
        'It names timeout_ms',
        answer.body,
        answer,
      )
    },
  ],
  [
    409,
    'refuses a tool_id that is taken',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { tool_id } = await makeTool(owner)
      expectError(await owner.call(id, { body: httpTool(tool_id) }), 409, 'conflict')
    },
  ],
  [
    409,
    'refuses the tool_id of a tool built in',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      expectError(await owner.call(id, { body: httpTool('tool.echo') }), 409, 'conflict')
    },
  ],
])
