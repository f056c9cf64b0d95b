import { Agent } from 'undici'
import { shuffled } from '../../internal/testing/seeded.ts'
import { type Case, nameCase } from './case.ts'
import { type Assignment, Client, type Surroundings } from './client.ts'
import { Deviation, expectStatus, expectThat, NotApplicable } from './deviation.ts'
import { type Exchange, nameExchange } from './exchange.ts'
import type { Finding, Journal } from './journal.ts'
import { type OutageCounts, Outages } from './outages.ts'
import { chanceOf } from './seed.ts'
import { surroundingsOf, type Target, TargetFault } from './target.ts'
import {
  createTenant,
  generousQuotas,
  patiently,
  removeTenant,
  type TenantAccess,
  type TenantOptions,
  withKey,
} from './tenants.ts'
import { World } from './world.ts'

export interface RunOptions {
  readonly seed: number
  /** How many cases run at once; 8 unless said. */
  readonly concurrency?: number
  /** How many generated requests the part robustness sends; 10,000 unless said. */
  readonly requests?: number
  /** Whether clients come again where a connection breaks or a service answers 503, instead of failing the case. */
  readonly toleratesOutages?: boolean
  readonly onCaseEnded?: (result: CaseResult, done: number, total: number) => void
  /** Told, in a sentence, what the suite waits for. */
  readonly onWaiting?: (what: string) => void
}

export interface CaseResult {
  readonly case: Case
  readonly findings: readonly Finding[]
  /** Why this deployment gives no way to see it; null where it was seen, or failed. */
  readonly notApplicable: string | null
  readonly durationMs: number
}

export interface SuiteResult {
  readonly seed: number
  readonly results: readonly CaseResult[]
  readonly journal: Journal
  /** Null where none were tolerated. */
  readonly outages: OutageCounts | null
  /** What the suite made and could not remove, each in a sentence. */
  readonly leftovers: readonly string[]
  readonly durationMs: number
}

const defaultTimeoutMs = 60_000
const defaultRequests = 10_000

/** Runs the cases against a deployment and removes what they made. Throws a TargetFault where it cannot be tested. */
export async function runSuite(target: Target, cases: readonly Case[], options: RunOptions): Promise<SuiteResult> {
  const startedAt = performance.now()
  const dispatcher = new Agent({ connections: 64, pipelining: 1 })
  const outages = options.toleratesOutages ? new Outages() : null
  const run = new SuiteRun(target, surroundingsOf(target, dispatcher, outages), options, cases.length)
  try {
    await run.assertReachable()
    await run.awaitPatience()
    const order = shuffled(chanceOf(options.seed, 'order'), cases)
    const quiet = order.filter(({ isDisturbing }) => !isDisturbing)
    await inParallel(quiet, options.concurrency ?? 8, item => run.play(item))
    await inParallel(
      // What is of no single operation looks at the deployment as the others have left it, before it is disturbed further.
      cases
        .filter(({ isDisturbing }) => isDisturbing)
        .sort((a, b) => Number(a.operation !== undefined) - Number(b.operation !== undefined)),
      1,
      item => run.play(item),
    )
    const leftovers = await run.clean()
    const durationMs = performance.now() - startedAt
    const { journal, results } = run
    return { seed: options.seed, results, journal, outages: outages?.counts ?? null, leftovers, durationMs }
  } catch (error) {
    await run.clean()
    throw error
  } finally {
    await dispatcher.close()
  }
}

class SuiteRun {
  readonly results: CaseResult[] = []
  readonly #target: Target
  readonly #surroundings: Surroundings
  readonly #options: RunOptions
  readonly #total: number
  readonly #made: string[] = []
  /** The second node: its tenants, and the worlds of the same cases there. */
  readonly #peer: SuiteRun | null
  readonly #shared = new Map<string, Promise<unknown>>()
  #common: Promise<TenantAccess> | null = null
  #targetFault: TargetFault | null = null

  constructor(target: Target, surroundings: Surroundings, options: RunOptions, total: number) {
    this.#target = target
    this.#surroundings = surroundings
    this.#options = options
    this.#total = total
    const { peer } = target
    const shared = { journal: surroundings.journal, dispatcher: surroundings.dispatcher }
    this.#peer =
      peer == null ? null : new SuiteRun(peer, { ...surroundingsOf(peer, shared.dispatcher), ...shared }, options, 0)
  }

  get journal(): Journal {
    return this.#surroundings.journal
  }

  async assertReachable(): Promise<void> {
    const { operator } = this.#clients(this.#ownAssignment())
    for (const [service, url] of Object.entries(this.#surroundings.urls)) {
      await operator.call('getLiveness', { service: service as keyof Target['urls'] }).catch(cause => {
        throw new TargetFault(`${service} does not answer at ${url}`, 'is the platform up? ./agentos status', cause)
      })
    }
    const { status } = await operator.call('listTenants', { query: { limit: 1 } })
    if (status === 200) return this.#peer?.assertReachable()
    throw new TargetFault(
      `The operator's key is answered ${status} by ${this.#surroundings.urls['agent-orchestrator']}`,
      'give the key of this deployment, for example as AGENTOS_OPERATOR_KEY_FILE',
    )
  }

  /** An earlier run may have left this address to wait, because of the bad credentials that it sent. */
  async awaitPatience(): Promise<void> {
    this.#common = this.#makeTenant({ quotas: generousQuotas })
    const owner = withKey(this.#clients(this.#ownAssignment()).anybody, (await this.#common).ownerSecret)
    const onHeldUp = (seconds: number) =>
      this.#options.onWaiting?.(`the deployment lets no new key in from here for ${seconds} s`)
    for (const operationId of ['listRuns', 'listModels', 'getPeerInfo'])
      expectStatus(await patiently(owner, operationId, {}, onHeldUp), 200)
    await this.#peer?.awaitPatience()
  }

  async play(item: Case): Promise<void> {
    if (this.#targetFault !== null) throw this.#targetFault
    const startedAt = performance.now()
    const findings: Finding[] = []
    let notApplicable: string | null = null
    const timeoutMs = item.timeoutMs ?? defaultTimeoutMs
    const signal = AbortSignal.timeout(timeoutMs)
    const broken = new Set<Exchange>()
    const world = this.#worldOf({ case: nameCase(item), signal, onFaults: exchange => broken.add(exchange) })
    try {
      await Promise.race([item.run(world), expiry(signal, timeoutMs)])
      this.#expectProvoked(item)
    } catch (error) {
      if (error instanceof TargetFault) {
        this.#targetFault = error
        throw error
      }
      if (error instanceof NotApplicable) notApplicable = error.message
      else findings.push(findingOf(item, error))
    }
    findings.push(...[...broken].flatMap(exchange => faultFindings(item, exchange)))
    const result = {
      case: item,
      findings,
      notApplicable: findings.length > 0 ? null : notApplicable,
      durationMs: performance.now() - startedAt,
    }
    this.results.push(result)
    this.#options.onCaseEnded?.(result, this.results.length, this.#total)
  }

  #worldOf(assignment: Assignment): World {
    const { anybody, operator } = this.#clients(assignment)
    return new World(anybody, operator, chanceOf(this.#options.seed, assignment.case), assignment.signal, {
      target: this.#target,
      shared: this.#shared,
      requests: this.#options.requests ?? defaultRequests,
      seed: this.#options.seed,
      toleratesOutages: this.#options.toleratesOutages ?? false,
      peer: this.#peer === null ? null : this.#peer.#worldOf(assignment),
      common: () => (this.#common ??= this.#makeTenant({ quotas: generousQuotas })),
      fresh: (options: TenantOptions) => this.#makeTenant(options),
    })
  }

  /** A case that never saw the status that it is about has shown nothing. */
  #expectProvoked(item: Case): void {
    const { operationId, service, status } = item.operation ?? { status: null }
    if (status === null) return
    const isSeen = this.journal.hasSeen(nameCase(item), service, operationId, status)
    expectThat(isSeen, `${operationId} answers ${status} in this case`, 'no such answer')
  }

  /** Removes every tenant that was made, with all that is in it. */
  async clean(): Promise<string[]> {
    const { operator } = this.#clients(this.#ownAssignment())
    const leftovers: string[] = []
    await patiently(operator, 'listTenants', { query: { limit: 1 } })
    await inParallel(this.#made.splice(0), 4, tenantId =>
      removeTenant(operator, tenantId).catch(error => void leftovers.push(`tenant ${tenantId}: ${error.message}`)),
    )
    return [...leftovers, ...((await this.#peer?.clean()) ?? [])]
  }

  async #makeTenant(options: TenantOptions): Promise<TenantAccess> {
    const { anybody, operator } = this.#clients(this.#ownAssignment())
    const made = await createTenant(operator, anybody, options, tenantId => this.#made.push(tenantId))
    return made
  }

  #clients(assignment: Assignment): { anybody: Client; operator: Client } {
    const anybody = new Client(this.#surroundings, assignment)
    return { anybody, operator: withKey(anybody, this.#target.operatorKey) }
  }

  /** What is done for all cases is held to the documents like everything else, but fails at once. */
  #ownAssignment(): Assignment {
    return {
      case: 'suite',
      signal: new AbortController().signal,
      onFaults: exchange => {
        throw new Deviation('Every answer keeps to its document', exchange.faults.join('; '), exchange)
      },
    }
  }
}

function expiry(signal: AbortSignal, timeoutMs: number): Promise<never> {
  return new Promise((_, reject) => {
    const expire = () => reject(new Deviation(`The case ends within ${timeoutMs} ms`, 'it had not'))
    signal.addEventListener('abort', expire, { once: true })
  })
}

function findingOf(item: Case, error: unknown): Finding {
  const { exchange, promise, came } =
    error instanceof Deviation
      ? error
      : { exchange: null, promise: item.name, came: error instanceof Error ? error.message : String(error) }
  return { ...nameOf(item, exchange), promise, came, ...requestOf(exchange) }
}

function faultFindings(item: Case, exchange: Exchange): Finding[] {
  return exchange.faults.map(fault => ({
    ...nameOf(item, exchange),
    promise: 'Every answer keeps to its document',
    came: fault,
    ...requestOf(exchange),
  }))
}

function nameOf(item: Case, exchange: Exchange | null): Pick<Finding, 'case' | 'operation' | 'part'> {
  const { operation, part } = item
  const own = operation === undefined ? null : `${operation.service} ${operation.operationId}`
  const called = exchange?.operationId == null ? null : `${exchange.service} ${exchange.operationId}`
  return { part, case: nameCase(item), operation: called ?? own }
}

function requestOf(exchange: Exchange | null): Pick<Finding, 'request' | 'request_id'> {
  return {
    request: exchange === null ? null : nameExchange(exchange),
    request_id: exchange?.requestId ?? null,
  }
}

/** Works off the items in their order, a number of them at once; stops at the first that throws. */
async function inParallel<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await work(item).catch(error => {
        waiting.length = 0
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: count }, worker))
}
