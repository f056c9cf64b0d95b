import type { GatedAction } from './policy-gate.ts'

/** What is done to an entry; to a whole namespace, where no key is named. */
export function memoryAction(verb: 'delete' | 'read' | 'write', namespace: string, key = ''): GatedAction {
  return { kind: `memory.${verb}`, resource: `${namespace}/${key}`, attributes: { namespace, key } }
}
