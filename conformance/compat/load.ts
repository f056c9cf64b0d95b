/** The specs of one moment: as they lie in the working tree, or as a commit holds them. Nothing is ever checked out. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { type ErrorTable, errorTableFile, readErrorTable } from './error-table.ts'

export type Side = 'base' | 'head'

export interface Specs {
  readonly side: Side
  /** Tells these specs from all others; what is known of their places is kept under it. */
  readonly serial: number
  /** Parsed documents by their path from the root, with `/` between the names. */
  readonly documents: ReadonlyMap<string, unknown>
  /** `null` where the moment has no table. */
  readonly errorTable: ErrorTable | null
  readonly faults: readonly { readonly document: string; readonly message: string }[]
}

/** Git is not there, or does not know what was asked for. */
export class UnknownRevision extends Error {}

const folders = ['openapi', 'schemas']
const isDocument = (name: string) => /\.(ya?ml|json)$/.test(name)

export function loadWorkingTree(root: string): Specs {
  const names = folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name =>
        `${folder}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .concat(existsSync(join(root, errorTableFile)) ? [errorTableFile] : [])
    .filter(name => isDocument(name) || name === errorTableFile)
  return specsOf('head', new Map(names.map(name => [name, readFileSync(join(root, name), 'utf8')])))
}

/** `revision` is whatever git takes for a commit. Throws UnknownRevision. */
export function loadRevision(root: string, revision: string): Specs {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim()
  const names = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', ...folders, errorTableFile])
    .split('\0')
    .filter(name => isDocument(name) || name === errorTableFile)
  return specsOf('base', readBlobs(root, commit, names))
}

let loaded = 0

/** Parses texts by their paths; what cannot be parsed is a fault, which the comparison reports. */
export function specsOf(side: Side, texts: ReadonlyMap<string, string>): Specs {
  const documents = new Map<string, unknown>()
  const faults: { document: string; message: string }[] = []
  let errorTable: ErrorTable | null = null
  for (const [document, text] of texts) {
    try {
      if (document === errorTableFile) errorTable = readErrorTable(text)
      else documents.set(document, document.endsWith('.json') ? JSON.parse(text) : parseYaml(text, { merge: true }))
    } catch (error) {
      faults.push({ document, message: error instanceof Error ? error.message : String(error) })
    }
  }
  loaded += 1
  return { side, serial: loaded, documents, errorTable, faults }
}

/** All files in one call of git: `cat-file --batch` answers `<id> blob <bytes>`, the bytes and a line end for each. */
function readBlobs(root: string, commit: string, names: readonly string[]): Map<string, string> {
  const output = gitBytes(root, ['cat-file', '--batch'], names.map(name => `${commit}:./${name}\n`).join(''))
  const texts = new Map<string, string>()
  let at = 0
  for (const name of names) {
    const end = output.indexOf(0x0a, at)
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1])
    if (!Number.isInteger(size)) throw new UnknownRevision(`git has no ${name} in ${commit}`)
    texts.set(name, output.toString('utf8', end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return texts
}

function git(root: string, parameters: readonly string[]): string {
  return gitBytes(root, parameters).toString('utf8')
}

function gitBytes(root: string, parameters: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-C', root, ...parameters], {
      input,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stderr, code } = error as { stderr?: Buffer; code?: string }
    const said = stderr?.toString('utf8').trim()
    throw new UnknownRevision(code === 'ENOENT' ? 'there is no git' : said || 'git knows no such commit')
  }
}
