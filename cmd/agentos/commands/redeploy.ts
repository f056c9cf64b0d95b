import type { Command } from 'commander'
import { addNodeOptions } from './options.ts'
import { type DeployOptions, runDeployment } from './up.ts'

const examples = `
Examples:
  agentos redeploy
  agentos redeploy --port-base 51081

Data, keys and settings stay.`

export function register(program: Command): void {
  const command = program
    .command('redeploy')
    .summary('restart everything with the present code and settings')
    .description('End every process of the node, start it with the present code and settings, and prove that it works.')
    .option('--json', 'one JSON object for each item, the report last')
  addNodeOptions(command)
    .addHelpText('after', examples)
    .action((options: DeployOptions) => runDeployment('redeploy', options))
}
