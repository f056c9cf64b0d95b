import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelPolicyContract } from '#contract/model-policy'

const root = join(import.meta.dirname, '..')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing/'),
)
const source = (file: string) => readFileSync(join(root, file), 'utf8')

/** The files of this service that a file takes values from, as paths from the service's root. */
function importsOf(file: string): string[] {
  const statements = source(file).matchAll(/^import (?!type )[^']*? from '(\.[^']+)'/gm)
  return [...statements].map(([, target]) => relative(root, join(root, dirname(file), target as string)))
}

function importersOf(target: string): string[] {
  return files.filter(file => importsOf(file).includes(target)).sort()
}

const filesWith = (pattern: RegExp) => files.filter(file => pattern.test(source(file))).sort()

describe('the choke point', () => {
  it('is the only place that calls a provider', () => {
    // A wrapper of the port hands on the call that it was given.
    const wrapper = 'providers/text-mode/text-tools.ts'
    expect(filesWith(/\.(?:chat|embed)\(/)).toEqual(['models/choke-point.ts', wrapper])
    expect(importersOf(wrapper)).toEqual(['compose.ts'])
  })

  it('hands its calls to govern, which alone walks a chain and reserves a budget', () => {
    expect(importersOf('models/govern.ts')).toEqual(['models/choke-point.ts'])
    for (const stage of ['routing/call-chain.ts', 'routing/resolve-chain.ts', 'usage/settle-call.ts'])
      expect(importersOf(stage)).toEqual(['models/govern.ts'])
    expect(importersOf('budgets/budget.ts')).toEqual(['models/govern.ts'])
  })

  it("asks the tenant's policies in govern alone, before any content is looked at", () => {
    expect(importersOf('models/permit-models.ts')).toEqual(['models/govern.ts'])
    const order = ['permitModels(call', 'inspect(rulesetOf', 'reserveBudget(accounts', 'callChain(chain']
    const places = order.map(stage => source('models/govern.ts').indexOf(stage))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  it('has the adapters opened in compose.ts alone', () => {
    for (const adapter of ['anthropic', 'bedrock', 'builtin', 'ollama', 'openai'])
      expect(importersOf(`providers/${adapter}/${adapter}.ts`)).toEqual(['compose.ts'])
  })

  it('is where every operation ends that may call a model', () => {
    const operations = modelPolicyContract.operations.filter(({ scope }) => scope === 'models:invoke')
    const routes = operations.map(({ operationId }) => `models/${operationId}.ts`).sort()
    expect(importersOf('models/choke-point.ts')).toEqual(routes)
  })
})
