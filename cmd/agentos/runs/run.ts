import type { components } from '#contract/orchestrator'

export type Run = components['schemas']['Run']

export type RunEvent = components['schemas']['Event']

export function isTerminal({ status }: Run): boolean {
  return status === 'completed' || status === 'failed' || status === 'canceled'
}
