import type { Command } from 'commander'
import { version } from '#telemetry'
import { print, printJson } from '../output/terminal.ts'

export function register(program: Command): void {
  program
    .command('version')
    .summary('print the version')
    .description('Print the version of AgentOS.')
    .option('--json', 'as JSON, with the version of the runtime')
    .addHelpText('after', '\nExamples:\n  agentos version\n  agentos version --json')
    .action(({ json }: { json?: boolean }) =>
      json
        ? printJson({ version, node_version: process.versions.node, platform: process.platform, arch: process.arch })
        : print(version),
    )
}
