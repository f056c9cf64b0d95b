import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import type { AllowList } from './allow-list.ts'
import { type Resolve, resolvePermitted } from './resolution.ts'

export interface ConnectorOptions {
  readonly allowList: AllowList
  readonly resolve: Resolve
  /** For each address that is tried. */
  readonly connectMs: number
}

/**
 * Opens sockets to addresses that were resolved and checked here, and to no other: the name is not looked up again, so
 * a second answer of its name server (DNS rebinding) has no effect. TLS still proves the name.
 */
export function guardedConnector({ connectMs, ...guard }: ConnectorOptions): buildConnector.connector {
  // No TLS sessions are kept: one tenant's handshake must not show in another's.
  const connect = buildConnector({ timeout: connectMs, maxCachedSessions: 0, allowH2: false })
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    const tlsName = isIP(options.hostname.replace(/^\[|\]$/g, '')) === 0 ? { servername: options.hostname } : {}
    const tryInTurn = ([address, ...others]: readonly string[]): void => {
      const pinned = { ...options, hostname: address as string, ...(options.protocol === 'https:' && tlsName) }
      connect(pinned, (error, socket) => {
        if (error !== null && others.length > 0) return tryInTurn(others)
        return error === null ? callback(null, socket) : callback(error, null)
      })
    }
    resolvePermitted(options.hostname, port, guard).then(tryInTurn, error => callback(error, null))
  }
}
