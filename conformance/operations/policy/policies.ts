import type { components } from '#contract/model-policy'
import { newId } from '#ids'
import { type Client, expectStatus } from '../../suite/index.ts'
import { nounIn } from '../fixtures.ts'

export type Policy = components['schemas']['Policy']

/** A policy against a tool that nothing has, so that it stands in nobody's way. */
export function policyDraft(): Readonly<Record<string, unknown>> & { readonly policy_id: string } {
  const resource = `tool.${newId('tcall')}`
  return {
    policy_id: newId('pol'),
    effect: 'deny',
    subjects: ['*'],
    actions: ['tool.invoke'],
    resources: [resource],
    when: "subject.agent_id.startsWith('agt_')",
    reason: 'not for agents',
    fixtures: [
      { name: 'an agent', subject: { agent_id: 'agt_one' }, action: 'tool.invoke', resource, expect: 'deny' },
      { name: 'a person', action: 'tool.invoke', resource, expect: 'none' },
    ],
  }
}

/** Fails where it is not made. */
export async function makePolicy(owner: Client, draft = policyDraft()): Promise<Policy> {
  return nounIn(expectStatus(await owner.call('createPolicy', { body: draft }), 201), 'policy')
}

/** A policy at version 1 that has gone as far as the last of these steps. */
export function policyAfter(owner: Client, ...steps: readonly Step[]): Promise<Policy> {
  return draftAfter(owner, policyDraft(), ...steps)
}

type Step = 'test' | 'stage' | 'promote'

/** As `policyAfter`, of a draft. */
export async function draftAfter(
  owner: Client,
  draft: ReturnType<typeof policyDraft>,
  ...steps: readonly Step[]
): Promise<Policy> {
  const { policy_id } = await makePolicy(owner, draft)
  const params = { policy_id }
  for (const step of steps) {
    const body = step === 'stage' ? { mode: 'shadow' } : {}
    expectStatus(await owner.call(`${step}Policy`, { params, body }), 200)
  }
  return nounIn(expectStatus(await owner.call('getPolicy', { params }), 200), 'policy')
}
