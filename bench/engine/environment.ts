import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import type { BenchDatabase } from './database.ts'

/** The settings of a production node, but for limits that are never met: what enforces them is at work all the same. */
export function productionEnvironment({ folder, serviceUrl }: BenchDatabase): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    AGENTOS_MODE: 'prod',
    AGENTOS_METRICS_REQUIRE_AUTH: '1',
    AGENTOS_SERVICE_TOKEN: 'f3a1b7c95d2e48f0a6c4e8d19b7350aa',
    AGENTOS_DATABASE_URL: serviceUrl,
    AGENTOS_ORCHESTRATOR_ADDR: '127.0.0.1:0',
    AGENTOS_EXECUTOR_ADDR: '127.0.0.1:0',
    AGENTOS_AUDIT_SINK: `file:${join(folder, 'audit.log')}`,
    AGENTOS_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    AGENTOS_EXECUTOR_SLOTS: '256',
    AGENTOS_QUOTA_CONCURRENT_RUNS: '100000',
    AGENTOS_QUOTA_RUN_CREATE_QPS: '1000000',
    AGENTOS_QUOTA_TOOL_CALL_QPS: '1000000',
  }
}
