import { fail } from '#errors'
import { isApiKey } from './api-key.ts'

/** What a request says of its caller, as it came. Empty headers count as absent. */
export interface CredentialSource {
  readonly authorization?: string | undefined
  /** `X-API-Key`. */
  readonly apiKey?: string | undefined
  /** `X-Tenant-Id`. */
  readonly tenantId?: string | undefined
  /** `X-Principal-Id`. */
  readonly principalId?: string | undefined
  /** By which failures are counted. */
  readonly remoteAddress: string
}

/** The one credential of a request, or null where it has none. Errors: `unauthorized` for a malformed or a second one. */
export function presentedCredential({ authorization, apiKey }: CredentialSource): string | null {
  const bearer = authorization ? bearerOf(authorization) : null
  if (!apiKey) return bearer
  if (!isApiKey(apiKey)) fail('unauthorized', 'X-API-Key must hold an API key (aos_…); a JWT goes into Authorization.')
  if (bearer !== null && bearer !== apiKey) {
    fail('unauthorized', 'Authorization and X-API-Key hold different credentials; send one of them.')
  }
  return apiKey
}

function bearerOf(authorization: string): string {
  const match = /^bearer +(\S+) *$/i.exec(authorization)
  if (match === null) fail('unauthorized', 'Authorization must be "Bearer <JWT or API key>".')
  return match[1] as string
}
