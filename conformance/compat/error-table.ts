/** The error codes' table, read from its source, as a commit's code cannot be imported. */
import ts from 'typescript'

export const errorTableFile = 'internal/errors/errors.ts'

export type ErrorTable = ReadonlyMap<string, { readonly status: number; readonly retryable: boolean }>

/** Throws where the source has no `errors` of the form `{ code: { status, retryable } }`. */
export function readErrorTable(text: string): ErrorTable {
  const source = ts.createSourceFile(errorTableFile, text, ts.ScriptTarget.Latest)
  const declaration = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(statement => [...statement.declarationList.declarations])
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'errors')
  const rows = members(declaration?.initializer)
  if (rows === null) throw new Error('has no object named `errors`')
  return new Map(rows.map(([code, row]) => [code, rowOf(code, row)]))
}

function rowOf(code: string, expression: ts.Expression): { status: number; retryable: boolean } {
  const row = new Map(members(expression) ?? [])
  const status = Number(textOf(row.get('status')))
  const retryable = row.get('retryable')?.kind
  if (!Number.isInteger(status)) throw new Error(`the row of ${code} has no plain \`status\``)
  if (retryable === ts.SyntaxKind.TrueKeyword) return { status, retryable: true }
  if (retryable === ts.SyntaxKind.FalseKeyword) return { status, retryable: false }
  throw new Error(`the row of ${code} has no plain \`retryable\``)
}

function members(expression: ts.Expression | undefined): [string, ts.Expression][] | null {
  if (expression === undefined) return null
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return members(expression.expression)
  if (!ts.isObjectLiteralExpression(expression)) return null
  return expression.properties.map(property => {
    if (!ts.isPropertyAssignment(property)) throw new Error('`errors` holds more than plain members')
    if (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
      return [property.name.text, property.initializer]
    throw new Error('`errors` has a computed name')
  })
}

function textOf(expression: ts.Expression | undefined): string | undefined {
  return expression !== undefined && ts.isNumericLiteral(expression) ? expression.text : undefined
}
