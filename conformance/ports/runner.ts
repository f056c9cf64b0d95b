import { inject, type RunnerTask, TestRunner } from 'vitest'

type Update = [id: string, result: { readonly state: 'skip' }, meta: RunnerTask['meta']]

/** Skips every test, and the hooks around it, where there are no containers; each says why. */
export default class ContainerRunner extends TestRunner {
  declare onTaskUpdate?: (updates: Update[], events: []) => Promise<void>

  async onCollected(files: RunnerTask[]): Promise<void> {
    const { problem } = inject('containers')
    if (problem === null) return
    // The reporters have been told of the tests by now.
    await this.onTaskUpdate?.(skip(files, problem), [])
  }
}

function skip(tasks: readonly RunnerTask[], reason: string): Update[] {
  return tasks.flatMap(task => {
    task.mode = 'skip'
    task.meta.reason = reason
    const update: Update = [task.id, { state: 'skip' }, task.meta]
    return 'tasks' in task ? [update, ...skip(task.tasks, reason)] : [update]
  })
}
