import { ConfigError } from '#config'
import type { ValidationError } from '#contract'
import { validatePeersFile } from '#contract/schemas'

/** The peers file as written. Source: schemas/config/Peers.json. */
export interface PeersFile {
  readonly local?: {
    readonly stack_id?: string
    readonly environment?: string
    readonly region?: string
    readonly api_versions?: readonly string[]
    readonly endpoints?: {
      readonly 'agent-orchestrator_base_url'?: string
      readonly 'model-policy_base_url'?: string
      readonly federation_base_url?: string
    }
    readonly build?: BuildFacts
    readonly trust_domain?: string
  }
  readonly peers?: readonly { readonly stack_id: string }[]
}

interface BuildFacts {
  readonly version?: string
  readonly git_sha?: string
  readonly timestamp?: string
}

/** This stack, as its peers are told. */
export interface LocalPeer {
  readonly stackId: string
  readonly environment: string
  readonly region: string
  readonly apiVersions: readonly string[]
  readonly endpoints: { readonly orchestrator: string; readonly modelPolicy: string; readonly federation: string }
  /** What is not stated is read from the checkout. */
  readonly build: BuildFacts
  readonly trustDomain: string | null
}

/** Throws ConfigError with the place and the fault of everything that cannot be; SyntaxError where it is no JSON. */
export function readPeersFile(text: string): PeersFile {
  const value: unknown = JSON.parse(text)
  if (!validatePeersFile(value)) throw new ConfigError((validatePeersFile.errors ?? []).map(describe))
  const file = value as PeersFile
  const faults = repeatedNames(file)
  if (faults.length > 0) throw new ConfigError(faults)
  return file
}

function describe({ instancePath, message, params }: ValidationError): string {
  const name = params.additionalProperty
  return `${instancePath || '/'} ${message}${name === undefined ? '' : ` (${String(name)})`}`
}

function repeatedNames({ local, peers = [] }: PeersFile): string[] {
  const names = peers.map(peer => peer.stack_id)
  return names.flatMap((name, index) => {
    if (name === local?.stack_id) return [`/peers/${index}/stack_id is ${name}, which is this stack's own`]
    return names.indexOf(name) < index ? [`/peers/${index}/stack_id is ${name}, as is another peer's`] : []
  })
}
