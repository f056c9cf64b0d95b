import { Pool } from 'undici'
import { expect, it, onTestFinished } from 'vitest'
import { newApiKey } from '#auth'
import { insertTenant, testDatabase, waitUntil } from '#testing'
import { startWireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf } from '../testing/invocations.ts'
import { startLogged } from '../testing/start-logged.ts'

const calls = 1_000
const affordable = 100
/** By the process that is killed, so that it holds something then. */
const admittedFirst = 60
const outputTokens = 10
/** The upper bound of one call, and what it uses at least. */
const bound = 'hello'.length + 7 + outputTokens

it('admits a hundred of a thousand calls by two processes, one of which is killed in the middle, and holds nothing after a minute', async () => {
  const test = await testDatabase()
  onTestFinished(() => test.close())
  const server = await startWireServer({ fault: 'stall' })
  onTestFinished(() => server.close())
  const budget = { window: 'month', max_tokens: affordable * bound }
  await insertTenant(test.owner, 'tnt_crowd', { quotas: { models: { token_budget: budget } } })
  const { hash, key, prefix } = newApiKey()
  await test.owner.query(
    `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, created_by)
     values ('key_crowd', 'tnt_crowd', 'crowd', $1, $2, 'usr_crowd', 'developer', 'prn_test')`,
    [prefix, hash],
  )
  const variables = { AGENTOS_QUOTA_INVOKE_QPS: '1000000', AGENTOS_LOG_LEVEL: 'info' }
  const startOne = () => startLogged(test.url, server.url, variables)
  const [killed, survivor] = await Promise.all([startOne(), startOne()])
  onTestFinished(() => survivor.stop())

  const statuses = { killed: [] as number[], survivor: [] as number[] }
  const body = JSON.stringify(chatOf('hello', 'demo-model', { generation: { max_output_tokens: outputTokens } }))
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const pools = [killed, survivor].map(({ url }) => new Pool(url, { connections: calls / 2 }))
  onTestFinished(async () => void (await Promise.all(pools.map(pool => pool.destroy()))))
  const call = async (replica: 0 | 1) => {
    const answer = await (pools[replica] as Pool).request({ method: 'POST', path: '/v1/models:invoke', headers, body })
    statuses[replica === 0 ? 'killed' : 'survivor'].push(answer.statusCode)
    await answer.body.dump()
  }
  const heldByEach = async () => {
    const { rows } = await test.owner.query<{ tokens: number }>('select tokens::int from model_policy.budget_holdings')
    return rows.map(({ tokens }) => tokens)
  }
  const first = Array.from({ length: admittedFirst }, () => call(0))
  await waitUntil(async () => (await heldByEach()).includes(admittedFirst * bound))
  const others = Array.from({ length: calls - admittedFirst }, (_, index) => call(index < calls / 2 ? 1 : 0))
  const settled = Promise.allSettled([...first, ...others])
  await waitUntil(() => statuses.killed.length > 50, { timeoutMs: 60_000 })
  await killed.kill()
  // Of the survivor's calls each has been refused, or holds its share.
  const holding = () => (calls / 2 - statuses.survivor.length) * bound
  await waitUntil(async () => holding() === 0 || (await heldByEach()).includes(holding()), { timeoutMs: 30_000 })

  const refused = (each: number[]) => each.every(status => status === 429)
  expect([refused(statuses.killed), refused(statuses.survivor)]).toEqual([true, true])
  expect(server.requests.length).toBeLessThanOrEqual(affordable)
  expect(holding()).toBeLessThanOrEqual(affordable * bound)

  // Within a minute the room of the killed process is free, and only calls that live hold any.
  await waitUntil(async () => (await heldByEach()).every(tokens => tokens === holding()), { timeoutMs: 60_000 })
  for (const pool of pools) await pool.destroy()
  await settled
  await waitUntil(async () => (await heldByEach()).every(tokens => tokens === 0))
}, 240_000)
