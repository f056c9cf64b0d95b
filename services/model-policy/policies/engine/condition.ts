import { Environment } from '@marcbachmann/cel-js'
import { boundsFault } from './condition-bounds.ts'
import type { PolicyRequest } from './policy-request.ts'

/** Whether a policy applies to a request. Throws where that cannot be told. */
export type Condition = (request: PolicyRequest) => boolean

const longestExpression = 2_048
const longestList = 64

/** What conditions can speak of; a name that is not here does not compile. */
const environment = new Environment({
  limits: { maxAstNodes: 100, maxDepth: 16, maxListElements: longestList, maxMapEntries: 0, maxCallArguments: 2 },
})
  .registerVariable({
    name: 'subject',
    schema: { principal_id: 'string', kind: 'string', agent_id: 'string', run_id: 'string' },
  })
  .registerVariable('action', 'string')
  .registerVariable({
    name: 'resource',
    schema: {
      id: 'string',
      backend: 'string',
      local: 'bool',
      region: 'string',
      tool_kind: 'string',
      host: 'string',
      method: 'string',
      effect: 'string',
      namespace: 'string',
      key: 'string',
    },
  })
  .registerVariable({
    name: 'context',
    schema: { data_classification: 'string', region: 'string', purpose: 'string', consent_tags: 'list<string>' },
  })
  .registerVariable('attributes', 'map<string, dyn>')

/**
 * Makes an expression of the Common Expression Language ready: parsed, type-checked and bounded in what it can cost.
 * Throws an error that says what is wrong with it.
 */
export function compileCondition(expression: string): Condition {
  if (expression.length > longestExpression)
    throw new Error(`is ${expression.length} characters long; ${longestExpression} is the most`)
  const program = parse(expression)
  const fault = boundsFault(program.ast)
  if (fault !== null) throw new Error(fault)
  const { error, type, valid } = program.check()
  if (!valid) throw new Error(firstLine(error))
  if (type !== 'bool') throw new Error(`gives ${type}; a condition must give bool`)
  return request => {
    const value: unknown = program(request)
    if (typeof value !== 'boolean') throw new TypeError('The condition gave no truth value')
    return value
  }
}

function parse(expression: string) {
  try {
    return environment.parse(expression)
  } catch (error) {
    throw new Error(firstLine(error), { cause: error })
  }
}

/** What is wrong, without the expression drawn below it. */
function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] as string
}
