import type * as mathjs from 'mathjs'
import { fail } from '#errors'

const mostNodes = 250

/** What an expression may be made of; whatever is not named here (assignments, strings, units, ranges) is refused. */
const operators = new Set(
  'add subtract multiply divide mod pow factorial unaryMinus unaryPlus equal unequal smaller smallerEq larger largerEq and or not'.split(
    ' ',
  ),
)
const functions = new Set(
  [
    'abs add ceil cbrt cube divide exp factorial fix floor gcd hypot lcm log log10 log2 max mean median min mod multiply',
    'nthRoot pow prod round sign sqrt square std subtract sum variance',
    'sin cos tan asin acos atan atan2 sinh cosh tanh',
  ]
    .join(' ')
    .split(' '),
)
const constants = new Set(['pi', 'e', 'tau', 'phi', 'true', 'false'])

/** Errors: invalid_request naming what is not allowed. */
export function checkGrammar(expression: mathjs.MathNode): void {
  let nodes = 0
  expression.traverse((node, path, parent) => {
    nodes += 1
    if (nodes > mostNodes) refuse('The expression has too many parts; calculate it in steps.')
    check(node as KnownNode, path, parent as KnownNode | null)
  })
}

type KnownNode = mathjs.MathNode & { readonly name?: string; readonly fn?: unknown; readonly value?: unknown }

function check(node: KnownNode, path: string, parent: KnownNode | null): void {
  switch (node.type) {
    case 'ParenthesisNode':
    case 'ConditionalNode':
    case 'ArrayNode':
    case 'RelationalNode':
      return
    case 'ConstantNode':
      if (typeof node.value === 'string') refuse('Texts cannot be calculated with; leave the quotes out.')
      return
    case 'OperatorNode':
      if (!operators.has(node.fn as string))
        refuse(`The operator ${(node as unknown as { op: string }).op} is not known here.`)
      return
    case 'FunctionNode':
      if (!functions.has(node.name ?? ''))
        refuse(`${node.name || 'That'} is not a known function; known are ${[...functions].join(', ')}.`)
      return
    case 'SymbolNode':
      if (parent?.type === 'FunctionNode' && path === 'fn') return
      if (!constants.has(node.name ?? ''))
        refuse(`${node.name} is not a known name; write numbers, ${[...constants].join(', ')}.`)
      return
    default:
      refuse('Only numbers, operators and functions can be calculated.')
  }
}

function refuse(message: string): never {
  fail('invalid_request', message)
}
