import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manifestPath = join(root, 'package.json')
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { version: string }

/** The product's version, as `package.json` states it. */
export const version = manifest.version

export interface Build {
  readonly version: string
  /** 40 hex digits, or `unknown` outside a checkout. */
  readonly gitSha: string
  /** When this revision came onto the machine. */
  readonly timestamp: Date
}

/** Which revision this is: read from the checkout's own files, so that no git is needed. */
export function readBuild(): Build {
  const head = read('.git/HEAD')?.trim()
  const reference = head?.startsWith('ref: ') ? head.slice('ref: '.length) : null
  const sha = reference === null ? head : (read(join('.git', reference))?.trim() ?? packedSha(reference))
  return {
    version,
    gitSha: sha !== undefined && /^[0-9a-f]{40}$/.test(sha) ? sha : 'unknown',
    timestamp: statSync(manifestPath).mtime,
  }
}

function packedSha(reference: string): string | undefined {
  const line = read('.git/packed-refs')
    ?.split('\n')
    .find(entry => entry.endsWith(` ${reference}`))
  return line?.split(' ')[0]
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
