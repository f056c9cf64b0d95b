import type { Secret } from '#config'
import { defaultBreaker } from './breaker.ts'
import type { ProviderConfig } from './catalog.ts'
import { builtinProvider, defaultConcurrency, defaultTimeoutMs, isPrivateHost } from './default-catalog.ts'
import type { BedrockEntry, ModelsFile, ProviderEntry, RemoteEntry } from './models-file.ts'
import { defaultRetries } from './provider-state.ts'

/** Where keys come from; null where there is none, or it cannot be read. */
export interface SecretReader {
  fromVariable(name: string): Secret | null
  fromFile(path: string): Secret | null
}

export const usualBaseUrls = { anthropic: 'https://api.anthropic.com', ollama: 'http://127.0.0.1:11434' } as const

/** The context with which discovered models are loaded where the file states none. */
const usualContextTokens = 8_192

/** A provider with its secrets read; what is wrong with them is added to `faults`. */
export function toProvider(
  entry: ProviderEntry,
  file: ModelsFile,
  secrets: SecretReader,
  faults: string[],
): ProviderConfig {
  if (entry.kind === 'builtin') return { ...builtinProvider(entry.id), ...regionOf(entry) }
  const place = `providers[${file.providers.indexOf(entry)}]`
  const read = (name: string) => readSecret(entry, name, place, secrets, faults)
  const remote = {
    id: entry.id,
    timeoutMs: entry.timeout_ms ?? defaultTimeoutMs,
    maxConcurrency: entry.max_concurrency ?? defaultConcurrency,
    retries: {
      maxAttempts: entry.retries?.max_attempts ?? defaultRetries.maxAttempts,
      maxWaitMs: entry.retries?.max_wait_ms ?? defaultRetries.maxWaitMs,
    },
    breaker: {
      failures: entry.breaker?.failures ?? defaultBreaker.failures,
      openMs: entry.breaker?.open_ms ?? defaultBreaker.openMs,
    },
    headers: entry.headers ?? {},
    local: isLocal(entry),
    location: entry.location ?? (isLocal(entry) ? 'local' : 'cloud'),
    ...regionOf(entry),
    // Only where the file says so: a provider of a file that is older than `location` goes on as it did.
    needsPermission: entry.location === 'cloud',
    textToolModels: file.models
      .filter(model => model.provider === entry.id && model.tools === 'text')
      .map(model => model.upstream_model ?? model.model_id),
  }
  if (entry.kind === 'bedrock') return { ...remote, ...toBedrock(entry, read, place, faults) }
  const apiKey = read('api_key')
  if (entry.kind !== 'ollama') {
    const baseUrl = entry.base_url ?? (entry.kind === 'anthropic' ? usualBaseUrls.anthropic : '')
    return { ...remote, kind: entry.kind, baseUrl, apiKey }
  }
  const contextTokens = entry.context_window_tokens ?? usualContextTokens
  const discovery = entry.models === 'discover' ? { contextTokens } : null
  return { ...remote, kind: 'ollama', baseUrl: entry.base_url ?? usualBaseUrls.ollama, apiKey, discovery }
}

function regionOf({ region }: ProviderEntry): Pick<ProviderConfig, 'region'> {
  return region === undefined ? {} : { region }
}

/** As the file says; an Ollama server of this network also where it says nothing. */
export function isLocal(entry: RemoteEntry): boolean {
  if (entry.location !== undefined) return entry.location === 'local'
  if (entry.local !== undefined || entry.kind !== 'ollama') return entry.local ?? false
  const baseUrl = entry.base_url ?? usualBaseUrls.ollama
  return URL.canParse(baseUrl) && isPrivateHost(baseUrl)
}

function toBedrock(entry: BedrockEntry, read: (name: string) => Secret | null, place: string, faults: string[]) {
  const [accessKeyId, secretAccessKey, sessionToken] = ['access_key_id', 'secret_access_key', 'session_token'].map(read)
  const { base_url: baseUrl, region } = entry
  if (accessKeyId == null || secretAccessKey == null) {
    if (faults.length === 0) faults.push(`${place} has no access key`)
    return null as never
  }
  const credentials = { accessKeyId, secretAccessKey, sessionToken: sessionToken ?? null }
  return { kind: 'bedrock', region, credentials, ...(baseUrl !== undefined && { baseUrl }) } as const
}

/** A secret that is named must be there: a provider is never called without the credential it was given. */
function readSecret(
  entry: RemoteEntry,
  name: string,
  place: string,
  secrets: SecretReader,
  faults: string[],
): Secret | null {
  const members = entry as unknown as Readonly<Record<string, string | undefined>>
  const variable = members[`${name}_env`]
  const path = members[`${name}_file`]
  if (variable === undefined && path === undefined) return null
  const key = variable === undefined ? secrets.fromFile(path ?? '') : secrets.fromVariable(variable)
  const source =
    variable === undefined ? `${place}.${name}_file names ${path}` : `${place}.${name}_env names ${variable}`
  if (key === null) faults.push(`${source}, where no key can be read`)
  else if (!/^[\x21-\x7e]+$/.test(key.reveal()))
    faults.push(`${source}, whose content cannot be a key: it has spaces or other signs`)
  return key
}
