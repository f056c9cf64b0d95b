import { describePeer } from '../checks/federation.ts'
import { chatModels, describeModels } from '../checks/models.ts'
import type { SmokeContext } from '../checks/smoke-context.ts'
import { environmentFault } from '../fault.ts'
import type { Step } from './phase.ts'

/** That the parts have found each other. */
export function wire(context: SmokeContext): Step[] {
  return [
    {
      name: 'model backends',
      service: 'model-policy',
      async run() {
        const models = await chatModels(context)
        const isBuiltinOnly = models.every(({ provider }) => provider === 'builtin')
        return `${describeModels(models)}${isBuiltinOnly ? '; answers by rules, no language model is configured' : ''}`
      },
    },
    {
      name: 'executor',
      service: 'executor',
      async run() {
        const answer = await context.ask('executor', '/readyz')
        if (answer.status === 200) return 'registered, takes runs'
        throw environmentFault(`The executor takes no runs: ${answer.detail}`, { remedy: './agentos logs executor' })
      },
    },
    {
      name: 'federation',
      service: 'federation',
      run: async () => `this node is ${(await describePeer(context)).stack_id}`,
    },
  ]
}
