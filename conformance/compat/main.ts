/** Fails on whatever breaks a client of /v1. Usage: npm run spec:compat -- --help */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareSpecs } from './compare.ts'
import { loadRevision, loadWorkingTree, UnknownRevision } from './load.ts'
import { renderJson, renderText } from './report.ts'

const help = `npm run spec:compat -- <base> [--json]

Compares openapi/, schemas/ and the table of error codes as they lie here with those of a commit (a branch, a tag, a
hash), and names whatever breaks a client that was written against that commit. Nothing is checked out.

  --json  every finding, additive ones too, as JSON
  --help  this text

Ends with 0 where changes only add, 1 where one breaks a client or cannot be decided, 2 for wrong usage, and 3 where
there is no git or it does not know the commit.`

const root = join(import.meta.dirname, '..', '..')

process.exitCode = main(process.argv.slice(2))

function main(words: readonly string[]): number {
  const read = readWords(words)
  if (typeof read === 'string') return refuse(2, `${read}\n\n${help}`)
  if (read.help) {
    console.log(help)
    return 0
  }
  try {
    const comparison = compareSpecs(loadRevision(root, read.base), loadWorkingTree(root))
    console.log(read.json ? renderJson(comparison, read.base) : renderText(comparison, read.base))
    return comparison.breaking.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof UnknownRevision)
      return refuse(3, `${read.base}: ${error.message}; name a commit of this repository`)
    throw error
  }
}

interface Words {
  readonly base: string
  readonly json: boolean
  readonly help: boolean
}

/** What was asked for, or what is wrong with it. */
function readWords(words: readonly string[]): Words | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    const [base, ...others] = positionals
    if (values.help) return { base: '', ...values }
    if (base === undefined || base === '') return 'name the commit to compare with, for example main'
    if (others.length > 0) return `one commit is enough; what is ${others[0]}?`
    return { base, ...values }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function refuse(status: number, message: string): number {
  console.error(message)
  return status
}
