import type { KeyObject } from 'node:crypto'
import { readSigningPublicKey } from '#auth'
import { ConfigError, Environment, type Secret, type Variables } from '#config'
import { type PlatformConfig, type PlatformSecrets, readPlatform } from '#platform'
import type { RateDefaults } from '#quota'
import type { PresidioConfig } from './policies/examiner/presidio.ts'
import { RulesetFolder } from './policies/ruleset-folder.ts'
import { loadRulesets, type Rulesets } from './policies/rulesets.ts'
import { parseBaseUrl } from './providers/http/endpoint.ts'
import type { ModelCatalog } from './routing/catalog.ts'
import { CatalogFile } from './routing/catalog-file.ts'
import { defaultCatalog, type UpstreamModel } from './routing/default-catalog.ts'

export interface ModelPolicyConfig {
  readonly platform: PlatformConfig
  readonly rates: RateDefaults
  readonly catalog: ModelCatalog
  /** Where the catalog comes from, to be read again when it changes; null without a models file. */
  readonly catalogFile: CatalogFile | null
  readonly rulesets: Rulesets
  /** Where rulesets beside the built-in ones come from, to be read again when it changes; null without a folder. */
  readonly rulesetFolder: RulesetFolder | null
  /** Keys the hashes and tokens that stand for personal data; null where no ruleset makes any. */
  readonly piiKey: Secret | null
  /** An external detector of personal data; null: patterns alone. */
  readonly examiner: PresidioConfig | null
  /** This node's name, in the route of each answer. */
  readonly node: string
  /** Verifies the executor's tokens; null: only users' own credentials are believed. */
  readonly executorKey: KeyObject | null
}

/** The only reader of this service's environment. Throws ConfigError, listing every fault. */
export function readConfig(variables: Variables): { config: ModelPolicyConfig; secrets: PlatformSecrets } {
  const environment = new Environment(variables)
  const identity = { service: 'model-policy', addressVariable: 'AGENTOS_MODEL_POLICY_ADDR', defaultPort: 50082 }
  const { config: platform, secrets } = readPlatform(environment, identity)
  const qps = environment.integer('AGENTOS_QUOTA_INVOKE_QPS', 20, { min: 1, max: 1_000_000 })
  const executorKey = readSigningPublicKey(environment)
  if (platform.mode === 'prod' && executorKey === null) {
    environment.fault('AGENTOS_SIGNING_PUBLIC_KEY', 'is missing; without it no run can call a model')
  }
  const policyPath = environment.text('AGENTOS_POLICY_DIR', null)
  const rulesetFolder = policyPath === null ? null : new RulesetFolder(policyPath)
  const rulesets = noting(environment, () => rulesetFolder?.load() ?? loadRulesets(null))
  const modelsPath = environment.text('AGENTOS_MODELS_FILE', null)
  const catalogFile = modelsPath === null ? null : new CatalogFile(modelsPath, variables)
  const config = {
    platform,
    // Of these buckets this service draws from one alone.
    rates: { model_invoke: { qps }, run_create: { qps }, tool_call: { qps } },
    catalog: noting(environment, () => readCatalog(environment, catalogFile)),
    catalogFile,
    rulesets,
    rulesetFolder,
    piiKey: readPiiKey(environment, rulesets),
    examiner: readExaminer(environment, rulesets),
    node: environment.text('AGENTOS_STACK_ID', 'stk_local'),
    executorKey,
  }
  environment.finish()
  return { config: config as ModelPolicyConfig, secrets }
}

const shortestKey = 32

/** Without the key a hash would change with every start, or be anybody's to compute. */
function readPiiKey(environment: Environment, rulesets: Rulesets | null): Secret | null {
  const key = environment.secret('AGENTOS_PII_KEY')
  const [keyed] = rulesets?.keyed ?? []
  if (key === null && keyed !== undefined)
    environment.fault('AGENTOS_PII_KEY', `is missing; the ruleset ${keyed} hashes or tokenises what it finds`)
  if (key !== null && key.reveal().length < shortestKey)
    environment.fault('AGENTOS_PII_KEY', `is too short; give at least ${shortestKey} random characters`)
  return key
}

function readExaminer(environment: Environment, rulesets: Rulesets | null): PresidioConfig | null {
  const url = environment.url('AGENTOS_PII_DETECTOR_URL', null)
  const timeoutMs = environment.integer('AGENTOS_PII_DETECTOR_TIMEOUT_MS', 2_000, { min: 1, max: 60_000 })
  const language = environment.text('AGENTOS_PII_DETECTOR_LANGUAGE', 'en')
  const [examined] = rulesets?.examined ?? []
  if (url === null && examined !== undefined)
    environment.fault(
      'AGENTOS_PII_DETECTOR_URL',
      `is missing; the ruleset ${examined} names what only a detector finds`,
    )
  return url === null ? null : { url, timeoutMs, language }
}

function readCatalog(environment: Environment, file: CatalogFile | null): ModelCatalog {
  const isThere = environment.file('AGENTOS_MODELS_FILE') !== null
  const upstream = readUpstream(environment)
  if (file === null || !isThere) return defaultCatalog(upstream)
  if (upstream !== null)
    environment.fault('AGENTOS_MODELS_FILE', 'and AGENTOS_MODEL_BASE_URL are both set; keep one of them')
  return file.load()
}

/** One OpenAI-compatible model, by URL, key and name. */
function readUpstream(environment: Environment): UpstreamModel | null {
  const baseUrl = environment.url('AGENTOS_MODEL_BASE_URL', null)
  const model = environment.text('AGENTOS_MODEL_NAME', null)
  const apiKey = environment.secret('AGENTOS_MODEL_API_KEY')
  if (baseUrl === null && (model !== null || apiKey !== null))
    environment.fault('AGENTOS_MODEL_BASE_URL', 'is missing; AGENTOS_MODEL_NAME and AGENTOS_MODEL_API_KEY need it')
  if (baseUrl !== null && model === null)
    environment.fault('AGENTOS_MODEL_NAME', 'is missing; name the model that AGENTOS_MODEL_BASE_URL serves')
  if (baseUrl !== null) checkBaseUrl(environment, baseUrl)
  return baseUrl === null || model === null ? null : { baseUrl, apiKey, model }
}

function checkBaseUrl(environment: Environment, baseUrl: string): void {
  try {
    parseBaseUrl(baseUrl)
  } catch (error) {
    environment.fault('AGENTOS_MODEL_BASE_URL', (error as TypeError).message)
  }
}

/** The faults of a file join those of the variables. */
function noting<Value>(environment: Environment, read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const fault of error.faults) {
      const [name = '', ...problem] = fault.split(' ')
      environment.fault(name, problem.join(' '))
    }
    return null
  }
}
