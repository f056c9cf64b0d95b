import { expect, it } from 'vitest'
import { agentos } from '../testing/command-line.ts'
import { answerJson, fixtureApi } from '../testing/fixture-api.ts'
import { scratchFolder } from '../testing/scratch.ts'

const set = {
  switch_id: 'ksw_1',
  target: { kind: 'agent', id: 'my-agent' },
  tenant_id: 'tnt_demo',
  reason: 'it must stop',
  set_by: 'usr_a',
  created_at: '2026-11-21T09:00:00.000Z',
}

async function kill(status: number, answer: object, ...args: string[]) {
  const { received, url } = await fixtureApi((_, response) => answerJson(response, status, answer))
  const ended = await agentos(['kill', ...args, '--agent-orchestrator', url], { AGENTOS_HOME: scratchFolder() })
  return { ...ended, received }
}

it('switches an agent off, and says so', async () => {
  const { code, out, received } = await kill(
    201,
    { kill_switch: set },
    'set',
    'agent',
    'my-agent',
    '--reason',
    'it must stop',
  )
  expect([code, out.trim()]).toEqual([0, 'ksw_1: agent my-agent of tnt_demo is switched off'])
  expect(received[0]).toMatchObject({ method: 'POST', path: '/v1/kill-switches' })
  expect(JSON.parse(String(received[0]?.body))).toEqual({
    target: { kind: 'agent', id: 'my-agent' },
    reason: 'it must stop',
  })
})

it('lists what is switched off, and why', async () => {
  const { out } = await kill(200, { kill_switches: [set], has_more: false }, 'list')
  for (const word of ['ksw_1', 'my-agent', 'tnt_demo', 'it must stop']) expect(out).toContain(word)
})

it('wants to know why', async () => {
  const { code, err } = await kill(201, {}, 'set', 'platform')
  expect([code, err]).toMatchObject([2, expect.stringContaining('--reason')])
})
