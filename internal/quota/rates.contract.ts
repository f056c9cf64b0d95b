import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TenantQuotas } from '#tenancy'
import { waitUntil } from '#testing'
import type { Rates } from './index.ts'

/** What a store of counters gives to be tested. */
export interface RatesHarness {
  /** Two processes that draw from the same counters. */
  readonly replicas: readonly [Rates, Rates]
  /** Ends the window of the tenant's tool calls now. */
  endWindow(tenantId: string): Promise<void>
  close(): Promise<void>
}

export const defaults = { run_create: { qps: 1 / 60, burst: 2 }, model_invoke: { qps: 20 }, tool_call: { qps: 1 } }
export const perMinute = (calls: number): TenantQuotas => ({ tools: { tool_calls_per_minute: calls } })

let tenants = 0

/** A tenant that no other test has. */
export function freshTenant(): string {
  tenants += 1
  return `tnt_${tenants}`
}

/** The guarantees of Rates, wherever the counters are. */
export function ratesContract(store: string, start: () => Promise<RatesHarness>): void {
  describe(`rates counted in ${store}`, () => {
    let harness: RatesHarness
    let rates: Rates
    let tenantId: string
    beforeAll(async () => {
      harness = await start()
      rates = harness.replicas[0]
    })
    afterAll(() => harness.close())
    beforeEach(() => {
      tenantId = freshTenant()
    })

    const of = (quotas: TenantQuotas, id = tenantId) => ({ tenant: { tenantId: id, quotas } })

    it('admits as many as the limit, and tells what is left', async () => {
      const decisions = []
      for (let call = 0; call < 3; call += 1) decisions.push(await rates.consume('tool_call', of(perMinute(2))))
      expect(decisions.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
        [true, 1],
        [true, 0],
        [false, 0],
      ])
      expect(decisions[2]).toMatchObject({ limit: 2, windowSeconds: 60 })
      expect(decisions[2]?.resetSeconds).toBeGreaterThan(0)
      expect(decisions[2]?.resetSeconds).toBeLessThanOrEqual(60)
    })

    it('falls back to the configured default', async () => {
      const decisions = await Promise.all([1, 2, 3].map(() => rates.consume('run_create', of({}))))
      expect(decisions.map(({ allowed }) => allowed)).toEqual([true, true, false])
    })

    it('admits exactly the limit over two replicas that draw at once', async () => {
      const draws = Array.from({ length: 400 }, (_, index) =>
        (harness.replicas[index % 2] as Rates).consume('tool_call', of(perMinute(50))),
      )
      const decisions = await Promise.all(draws)
      expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(50)
    })

    it('admits no more than a limit that is drawn from ahead, and hardly less', async () => {
      const limit = 6_000
      const admitted = [0, 0]
      const caller = async (replica: 0 | 1) => {
        for (let call = 0; call < 250; call += 1) {
          const { allowed } = await harness.replicas[replica].consume('tool_call', of(perMinute(limit)))
          if (allowed) admitted[replica] = (admitted[replica] as number) + 1
        }
      }
      await Promise.all(Array.from({ length: 30 }, (_, index) => caller((index % 2) as 0 | 1)))
      const sum = admitted.reduce((total, each) => total + each, 0)
      expect(sum).toBeLessThanOrEqual(limit)
      expect(sum).toBeGreaterThan(limit * 0.99)
      expect(Math.min(...admitted)).toBeGreaterThan(0)
    })

    it('counts each tenant and each bucket by itself', async () => {
      const draws = [
        rates.consume('tool_call', of(perMinute(1))),
        rates.consume('tool_call', of(perMinute(1), `${tenantId}_other`)),
        rates.consume('run_create', of(perMinute(1))),
        rates.consume('tool_call', of(perMinute(1))),
      ]
      expect((await Promise.all(draws)).map(({ allowed }) => allowed)).toEqual([true, true, true, false])
    })

    it('begins a new window when the old one is over', async () => {
      const draw = async () => (await rates.consume('tool_call', of(perMinute(1)))).allowed
      expect([await draw(), await draw()]).toEqual([true, false])
      await harness.endWindow(tenantId)
      expect([await draw(), await draw()]).toEqual([true, false])
    })

    it('admits nothing where the limit is zero', async () => {
      expect(await rates.consume('tool_call', of(perMinute(0)))).toMatchObject({
        allowed: false,
        limit: 0,
        resetSeconds: 60,
      })
    })

    it('keeps windows shorter than a second', async () => {
      const quotas: TenantQuotas = { runs: { run_create_qps: 1.9 } }
      const { allowed, limit, windowSeconds } = await rates.consume('run_create', of(quotas))
      expect({ allowed, limit, windowSeconds }).toEqual({ allowed: true, limit: 1, windowSeconds: 1 })
      await waitUntil(async () => (await rates.consume('run_create', of(quotas))).allowed)
    })
  })
}
