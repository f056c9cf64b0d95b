import type { PolicyDocument } from '../policies/engine/document.ts'
import type { Client } from './model-policy-under-test.ts'

/** A policy against a tool, with what a test is about in place of its parts. */
export function policyDraft(parts: Partial<PolicyDocument> = {}): PolicyDocument {
  const { actions = ['tool.invoke'], resources = ['tool.shell'] } = parts
  const fixture = { name: 'what it is about', action: 'tool.invoke', resource: 'tool.shell', expect: 'deny' } as const
  return {
    effect: 'deny',
    subjects: ['*'],
    reason: 'nobody runs commands',
    fixtures: [fixture],
    ...parts,
    actions,
    resources,
  }
}

/** Takes the document as a new version through test and stage into force; answers the policy. */
export async function putInForce(client: Client, policyId: string, document: PolicyDocument) {
  await stage(client, policyId, document, { mode: 'shadow' })
  const { body } = await client.post(`/v1/policies/${policyId}:promote`).send({}).expect(200)
  return body.policy
}

/** Proposes the document, tests it, and stages it. */
export async function stage(
  client: Client,
  policyId: string,
  document: PolicyDocument,
  how: { readonly mode: 'shadow' } | { readonly mode: 'canary'; readonly percent: number },
) {
  const made = await client.post('/v1/policies').send({ policy_id: policyId, ...document })
  if (made.status === 409) await client.put(`/v1/policies/${policyId}`).send(document).expect(200)
  const { body: tested } = await client.post(`/v1/policies/${policyId}:test`).send({}).expect(200)
  if (!tested.policy_test.passed) throw new Error(`The fixtures fail: ${JSON.stringify(tested.policy_test.results)}`)
  const { body } = await client.post(`/v1/policies/${policyId}:stage`).send(how).expect(200)
  return body.policy
}
