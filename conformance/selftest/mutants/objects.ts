import type { Mutant } from '../mutant.ts'

/** Faults in what operations do: with lists, quotas, secrets and figures. */
export const objectMutants: readonly Mutant[] = [
  {
    name: 'a page begins with the last item of the page before',
    service: 'agent-orchestrator',
    file: 'services/orchestrator/memory/memory-store.ts',
    replaces: ".where('key', '>', after ?? '')",
    by: ".where('key', '>=', after ?? '')",
    cases: /^operations: agent-orchestrator listMemory 200 lists the entries/,
    says: ['The pages of a list are the list, in its order'],
  },
  {
    name: "the tenant's quota of unfinished runs is not heeded",
    service: 'agent-orchestrator',
    file: 'services/orchestrator/runs/draft-run.ts',
    replaces: 'scope.tenant.quotas.runs?.max_concurrent_runs ?? concurrentRuns',
    by: 'concurrentRuns',
    cases: /^operations: agent-orchestrator createRun 429 refuses more unfinished runs/,
    says: ['The answer is 429', 'came: 201'],
  },
  {
    name: 'a secret of a tool is answered',
    service: 'agent-orchestrator',
    file: 'services/orchestrator/tools/wire-tool.ts',
    replaces: 'Object.keys(headers as object).map(name => [name, mark])',
    by: 'Object.entries(headers as object)',
    cases: /^operations: agent-orchestrator createTool 201 keeps the values/,
    says: ['A header value is never answered'],
  },
  {
    name: "a model's answer has no usage",
    service: 'model-policy',
    file: 'services/model-policy/models/invoke-wire.ts',
    replaces: '    usage: {\n      input_tokens',
    by: '    used: {\n      input_tokens',
    cases: /^operations: model-policy invokeModel 200 continues a chat/,
    says: ["must have required property 'usage'"],
  },
  {
    name: 'what a policy redacts is let through',
    service: 'model-policy',
    file: 'services/model-policy/policies/check-text.ts',
    replaces: 'if (reasons.length === 0 && findings.length === 0) return',
    by: 'if (reasons.length === 0) return',
    cases: /^operations: model-policy (checkPolicy 200 tells what it would redact|invokeModel 200 tells which part)/,
    says: ['An address is redacted'],
  },
  {
    name: 'the usage of a tenant is summed up wrongly',
    service: 'model-policy',
    file: 'services/model-policy/usage/getUsage.ts',
    replaces: 'total_tokens: input + output',
    by: 'total_tokens: input',
    cases: /^operations: model-policy getUsage 200 sums up/,
    says: ['It is one call with its tokens'],
  },
]
