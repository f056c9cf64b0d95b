import { Gauge, type Registry } from '#telemetry'
import type { BreakerState } from './breaker.ts'
import type { Catalog } from './catalog.ts'

const levels: Readonly<Record<BreakerState, number>> = { closed: 0, half_open: 1, open: 2 }

/** The figures of the providers of whatever catalog is the current one when they are asked for. */
export function measureProviders(registry: Registry, current: () => Pick<Catalog, 'states'>): void {
  const gauge = (name: string, help: string, readState: (state: BreakerState) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['backend'],
      registers: [registry],
      collect() {
        // A provider that a reload took away has no figures any more.
        this.reset()
        for (const [backend, { breaker }] of current().states) this.set({ backend }, readState(breaker.state))
      },
    })
  gauge('agentos_backend_health', '1 while calls go to the backend, 0 while its breaker keeps them from it.', state =>
    state === 'closed' ? 1 : 0,
  )
  gauge('agentos_backend_breaker_state', 'The breaker of the backend: 0 closed, 1 half open, 2 open.', state => {
    return levels[state]
  })
}
