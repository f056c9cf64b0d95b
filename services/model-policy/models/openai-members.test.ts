import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { modelPolicyContract } from '#contract/model-policy'

/** The members of an interface in the types of the official client. */
function membersOf(module: string, name: string): string[] {
  const path = fileURLToPath(import.meta.resolve(module)).replace(/\.m?js$/, '.d.ts')
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  )
  return (found?.members ?? []).map(member => (member.name as ts.Identifier).text)
}

const schemas = modelPolicyContract.document.components?.schemas as Record<string, { properties: object }>

describe('every member that the official client can send', () => {
  it.each([
    ['openai/resources/chat/completions/completions', 'ChatCompletionCreateParamsBase', 'ChatCompletionRequest'],
    ['openai/resources/responses/responses', 'ResponseCreateParamsBase', 'ResponseRequest'],
    ['openai/resources/embeddings', 'EmbeddingCreateParams', 'EmbeddingRequest'],
  ])('of %s is taken, refused or ignored by decision: its document names it', (module, name, schema) => {
    const sent = membersOf(module, name)
    expect(sent.length).toBeGreaterThan(4)
    const named = Object.keys(schemas[schema]?.properties ?? {})
    expect(sent.filter(member => !named.includes(member))).toEqual([])
  })
})
