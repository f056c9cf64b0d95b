import { ConfigError } from '#config'
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

/** Throws ConfigError with the place and the fault of everything that the schema refuses; SyntaxError where it is no JSON. */
export function readPeersFile(text: string): PeersFile {
  const value: unknown = JSON.parse(text)
  if (validatePeersFile(value)) return value as PeersFile
  throw new ConfigError(
    (validatePeersFile.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`),
  )
}
