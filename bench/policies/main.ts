/**
 * What a decision of a tenant's policies costs, by how many of its 50 rules reach their condition, beside the same rules
 * as functions written by hand. Usage: npm run bench:policies [-- --decisions N --rounds N]
 */
import { parseArgs } from 'node:util'
import { compilePolicy } from '../../services/model-policy/policies/engine/compile-policy.ts'
import { type PolicyRequest, toPolicyRequest } from '../../services/model-policy/policies/engine/policy-request.ts'
import { PolicySet } from '../../services/model-policy/policies/engine/policy-set.ts'
import { median } from '../statistics.ts'
import { fiftyRules } from './rules.ts'

const { values } = parseArgs({
  options: { decisions: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '5' } },
})
const decisions = Number(values.decisions)
const rounds = Number(values.rounds)
const rules = 50

const request = toPolicyRequest(
  { principal_id: 'usr_ann', kind: 'agent', agent_id: 'agt_helper', run_id: 'run_1' },
  { action: 'model.chat', resource: 'heron-1', attributes: { backend: 'first', local: true } },
  { data_classification: 'internal', region: 'eu', consent_tags: ['analytics'] },
  'req_1',
)

function setOf(aboutModels: number): PolicySet {
  return new PolicySet(
    fiftyRules(aboutModels).map((document, index) => ({
      enforced: compilePolicy(`pol_${index}`, 1, document),
      staged: null,
    })),
  )
}

const byHand = Array.from(
  { length: rules },
  (_, index) =>
    ({ context, resource }: PolicyRequest) =>
      (context.data_classification === `secret-${index}` && !resource.local) || context.region === `r-${index}`,
)

const decideAlone = (set: PolicySet) => () => {
  if (set.decide(request).effect !== 'allow') throw new Error('The rules should let this pass')
}
const cases: Record<string, () => void> = {
  'by hand, 50 conditions': () => {
    if (byHand.some(rule => rule(request))) throw new Error('The rules should let this pass')
  },
  '50 rules, 0 about models': decideAlone(setOf(0)),
  '50 rules, 10 about models': decideAlone(setOf(10)),
  '50 rules, all about models': decideAlone(setOf(rules)),
}

console.log(`${rounds} rounds of ${decisions} decisions; medians`)
for (const [name, decide] of Object.entries(cases)) {
  measure(decide)
  const micros = median(Array.from({ length: rounds }, () => measure(decide)))
  console.log(`  ${name.padEnd(28)} ${micros.toFixed(2).padStart(6)} µs`)
}

/** Microseconds of CPU a decision: others may be at work on the machine. */
function measure(decide: () => void): number {
  const before = process.cpuUsage()
  for (let made = 0; made < decisions; made += 1) decide()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / decisions
}
