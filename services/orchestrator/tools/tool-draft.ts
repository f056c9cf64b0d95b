import type { components } from '#contract/orchestrator'
import { AgentosError, fail } from '#errors'
import { checkHeaders } from './guarded-fetch/request-headers.ts'
import { restoreSecrets } from './header-secrets.ts'
import type { HttpToolConfig } from './http-tool/config.ts'
import { defaultEffect } from './http-tool/http-tool.ts'
import { acceptInputSchema } from './input-schema.ts'

const defaultTimeoutMs = 30_000

/**
 * The columns of a tool that a request defines; `stored` is the configuration that it replaces.
 * Errors: `invalid_request` where schema, url or headers could never be used.
 */
export function draftTool(body: Omit<components['schemas']['ToolUpdate'], 'tool_id'>, stored: HttpToolConfig | null) {
  const { description, effect, input_schema = { type: 'object' }, kind, name, timeout_ms = defaultTimeoutMs } = body
  const config = restoreSecrets(body.config, stored)
  atPath('/input_schema', () => requireArguments(input_schema))
  atPath('/config/url', () => requireUrl(config.url))
  atPath('/config/headers', () => checkHeaders(config.headers ?? {}))
  return {
    name,
    kind,
    description: description ?? null,
    input_schema: JSON.stringify(input_schema),
    config: JSON.stringify(config),
    effect: effect ?? defaultEffect(config.method),
    timeout_ms,
  }
}

/** Arguments have names, so that a schema which wants anything but an object could never be met. */
function requireArguments(schema: Readonly<Record<string, unknown>>): void {
  acceptInputSchema(schema)
  const { type = 'object' } = schema
  if (![type].flat().includes('object')) fail('invalid_request', 'The type must be object: arguments have names.')
}

function requireUrl(url: string): void {
  if (!URL.canParse(url.replaceAll(/[{}]/g, ''))) fail('invalid_request', 'The url is not a URL.')
}

/** Names the member of the body in whatever the check refuses. */
function atPath(path: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof AgentosError) || error.code !== 'invalid_request') throw error
    const details = { errors: [{ path, message: error.message }] }
    throw new AgentosError('invalid_request', `${path}: ${error.message}`, { details, cause: error.cause })
  }
}
