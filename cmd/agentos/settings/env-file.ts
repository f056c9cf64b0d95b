import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Layout } from './layout.ts'

/** The variables of `.agentos.env`; none where there is no file. Paths in `…_FILE` variables become absolute. */
export function readEnvFile(path: string): Record<string, string> {
  if (!existsSync(path)) return {}
  const variables = parseEnv(readFileSync(path, 'utf8')) as Record<string, string>
  const own = Object.entries(variables).filter(([name]) => name.startsWith('AGENTOS_'))
  return Object.fromEntries(
    own.map(([name, value]) => [name, isRelativeFile(name, value) ? join(dirname(path), value) : value]),
  )
}

/** What the file begins with. */
interface FirstSettings {
  readonly mode: string
  readonly portBase: number
  readonly layout: Pick<Layout, 'envFile'>
}

/** Writes the file where there is none, with the settings of this first start. Answers whether it did. */
export function ensureEnvFile(settings: FirstSettings): boolean {
  const { envFile } = settings.layout
  if (existsSync(envFile)) {
    // An operator may have put keys into it by an editor that widened its mode.
    chmodSync(envFile, 0o600)
    return false
  }
  writeFileSync(envFile, template(settings), { mode: 0o600, flag: 'wx' })
  return true
}

function isRelativeFile(name: string, value: string): boolean {
  return name.endsWith('_FILE') && value !== '' && !isAbsolute(value)
}

const template = ({
  mode,
  portBase,
}: FirstSettings) => `# Settings of this AgentOS node. Edit them, then run: ./agentos redeploy
# Flags and the environment go before this file; what is commented out shows the default.
# Every secret may also be given as a file: NAME_FILE=path.

# demo: a tenant, agents and header identity on loopback · dev: the same for development · prod: credentials only
AGENTOS_MODE=${mode}

# The orchestrator listens here, model-policy on +1, federation on +2, the executor's health on +3, PostgreSQL on +4.
AGENTOS_PORT_BASE=${portBase}

# The tenant of requests that name none (demo and dev only).
#AGENTOS_DEFAULT_TENANT=tnt_demo

# Any PostgreSQL 15 or newer instead of the embedded one: the role agentos_service, and an owner for migrations.
#AGENTOS_DATABASE_URL=postgresql://agentos_service:password@db.example:5432/agentos
#AGENTOS_DATABASE_OWNER_URL=postgresql://agentos_owner:password@db.example:5432/agentos

# A Redis of this installation, where many executors share the work; without one PostgreSQL does its part.
#AGENTOS_REDIS_URL=redis://redis.example:6379

# A model server that speaks OpenAI's API (vLLM, llama.cpp, LM Studio, Ollama, OpenAI …); without one the builtin
# backend answers by rules.
#AGENTOS_MODEL_BASE_URL=http://127.0.0.1:8000/v1
#AGENTOS_MODEL_NAME=
#AGENTOS_MODEL_API_KEY_FILE=
#AGENTOS_MODELS_FILE=models.json

# Hosts in private networks that HTTP tools may call, comma-separated; none by default.
#AGENTOS_TOOL_HTTP_ALLOW=

# Limits of a tenant that has none of its own.
#AGENTOS_QUOTA_RUN_CREATE_QPS=10
#AGENTOS_QUOTA_CONCURRENT_RUNS=25
#AGENTOS_QUOTA_INVOKE_QPS=20

# Where audit records are also written: file:PATH, stdout or stderr.
#AGENTOS_AUDIT_SINK=file:data/audit/<service>.log
`
