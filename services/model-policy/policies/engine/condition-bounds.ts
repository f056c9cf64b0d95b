import type { ASTNode } from '@marcbachmann/cel-js'

// Together with the limits of what goes in, these bound the time that a condition can take: each node is evaluated at
// most once for each item of one list, and no value that a node makes is longer than what went in.

const macros: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one'])
const functions: ReadonlySet<string> = new Set(['contains', 'endsWith', 'has', 'size', 'startsWith', ...macros])
const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%'])

/** Why an expression may cost more than it should; null where it cannot. */
export function boundsFault(node: ASTNode, withinMacro = false): string | null {
  if (arithmetic.has(node.op)) return `${node.op} cannot be used; compare values as they are`
  if (node.op !== 'call' && node.op !== 'rcall') return faultOf(childrenOf(node), withinMacro)
  const [name] = node.args
  if (!functions.has(name)) return `${name}() cannot be used; there are ${[...functions].sort().join(', ')}`
  if (!macros.has(name)) return faultOf(childrenOf(node), withinMacro)
  if (withinMacro) return `${name}() cannot be used within another of ${[...macros].join(', ')}`
  return faultOf(childrenOf(node), true)
}

function faultOf(nodes: readonly ASTNode[], withinMacro: boolean): string | null {
  for (const node of nodes) {
    const fault = boundsFault(node, withinMacro)
    if (fault !== null) return fault
  }
  return null
}

/** Everything below a node, in whichever way the node holds it. */
function childrenOf(node: ASTNode): ASTNode[] {
  return nodesIn(node.args)
}

function nodesIn(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isNode(value) ? [value] : []
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value
}
