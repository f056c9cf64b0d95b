import { inject, type RunnerTask, TestRunner } from 'vitest'

/** Skips every test, and the hooks around it, where there are no containers; each says why. */
export default class ContainerRunner extends TestRunner {
  onCollected(files: RunnerTask[]): void {
    const { problem } = inject('containers')
    if (problem !== null) skip(files, problem)
  }
}

function skip(tasks: readonly RunnerTask[], reason: string): void {
  for (const task of tasks) {
    task.mode = 'skip'
    task.meta.reason = reason
    if ('tasks' in task) skip(task.tasks, reason)
  }
}
