import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServiceName } from '../../services/services.ts'
import { type Case, type CaseResult, loadCases, nameCase, runSuite, serviceNames, type Target } from '../suite/index.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const jwtIssuer = { privateKey, algorithm: 'EdDSA', issuer: 'https://issuer.example', audience: 'conformance' }
const seed = 20261126
/** Of the part robustness; enough that each operation gets a few. */
const requests = 400
const runTimeoutMs = 170_000

let node: NodeUnderTest
let folder: string
let target: Target
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'agentos-issuer-'))
  const keyFile = join(folder, 'jwt.pub')
  writeFileSync(keyFile, publicKey.export({ type: 'spki', format: 'pem' }))
  // The services must be able to read it, whoever they run as.
  chmodSync(folder, 0o755)
  node = await NodeUnderTest.start({
    // Whoever names no tenant has none: only so a request without a credential is refused in demo.
    AGENTOS_DEFAULT_TENANT: '',
    AGENTOS_JWT_PUBLIC_KEY_FILE: keyFile,
    AGENTOS_JWT_ISSUER: jwtIssuer.issuer,
    AGENTOS_JWT_AUDIENCE: jwtIssuer.audience,
  })
  const serviceToken = readFileSync(join(node.home, 'data', 'secrets', 'service.token'), 'utf8').trim()
  const urls = Object.fromEntries(serviceNames.map(name => [name, node.urlOf(name as ServiceName)])) as Target['urls']
  target = { urls, operatorKey: node.operatorKey, jwtIssuer, serviceToken }
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  rmSync(folder, { recursive: true, force: true })
}, startTimeoutMs)

it(
  'keeps every promise of the conformance suite, and leaves nothing behind',
  async () => {
    const { leftovers, results } = await runSuite(target, await loadCases(), { seed, requests })
    expect(results.filter(({ findings }) => findings.length > 0).flatMap(told)).toEqual([])
    expect(leftovers).toEqual([])
    // Nothing is skipped without being known here.
    expect(new Set(results.flatMap(notSeen))).toEqual(
      new Set([
        'the deployment has it open (AGENTOS_METRICS_REQUIRE_AUTH)',
        'it takes a second node (agentos conformance --peer)',
        'a run is only dead where executors died of it; conformance/chaos makes them',
      ]),
    )
  },
  runTimeoutMs,
)

it(
  'cannot show that a good JWT passes where it may not sign for the issuer, and says so',
  async () => {
    const areTold = ({ name, operation, part }: Case) =>
      part === 'tenancy' && operation?.operationId === 'listRuns' && name.includes('JWT')
    const { results } = await runSuite({ ...target, jwtIssuer: null }, (await loadCases()).filter(areTold), { seed })
    expect(results.flatMap(({ findings }) => findings)).toEqual([])
    expect(results.filter(({ notApplicable }) => notApplicable !== null).map(({ case: { name } }) => name)).toEqual([
      'lets a good JWT through',
    ])
  },
  runTimeoutMs,
)

function told({ case: item, findings }: CaseResult): string[] {
  return findings.map(({ came, promise, request }) => `${nameCase(item)}: ${promise}; came: ${came} (${request})`)
}

function notSeen({ notApplicable }: CaseResult): string[] {
  return notApplicable === null ? [] : [notApplicable]
}
