import { newId } from '#ids'
import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { type Agent, makeAgent, nounIn } from '../fixtures.ts'

export const cases = casesOf('createAgent', [
  [
    201,
    'makes an active agent at version 1, as it was described',
    async (world, id) => {
      const { owner, tenantId } = await world.commonTenant()
      const config = { system_prompt: 'Be brief.', tools: ['tool.echo'], max_steps: 3 }
      const body = { agent_id: newId('agt'), name: 'Brief', description: 'Says little.', config }
      const answer = expectStatus(await owner.call(id, { body }), 201)
      const { agent_id, config: kept, description, name, status, tenant_id, version } = nounIn<Agent>(answer, 'agent')
      const facts = [agent_id, tenant_id, name, description, status, version]
      const wanted = [body.agent_id, tenantId, 'Brief', 'Says little.', 'active', 1]
      expectEqual(facts, wanted, 'It is the agent that was described', answer)
      expectEqual(kept, { kind: 'agent', ...config }, 'So is its config', answer)
    },
  ],
  [
    201,
    'makes an agent_id where none is given, and takes the body wrapped too',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = await owner.call(id, { body: { agent: { name: 'wrapped' } }, isRequestJudged: false })
      const { agent_id, name } = nounIn<Agent>(expectStatus(answer, 201), 'agent')
      expectThat(agent_id.startsWith('agt_') && name === 'wrapped', 'The agent has a fresh id', agent_id, answer)
    },
  ],
  [
    400,
    'refuses a member that it does not know, naming the nearest that it does',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = await owner.call(id, { body: { name: 'x', config: { max_stepps: 3 } } })
      expectError(answer, 400, 'invalid_request')
      expectThat(answer.text.includes('max_steps'), 'It names max_steps', answer.body, answer)
    },
  ],
  [
    409,
    'refuses an agent_id that is taken',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner)
      expectError(await owner.call(id, { body: { agent_id, name: 'again' } }), 409, 'conflict')
    },
  ],
])
