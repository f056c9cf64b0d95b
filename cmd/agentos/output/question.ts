import { createInterface } from 'node:readline/promises'

/** Asks the person at the terminal, and answers what was typed. */
export async function ask(question: string, onInterrupt: () => void = () => process.exit(130)): Promise<string> {
  // While a question is open the terminal is raw: Ctrl-C comes to the question, not to the process.
  const lines = createInterface({ input: process.stdin, output: process.stderr }).once('SIGINT', onInterrupt)
  try {
    return (await lines.question(question)).trim()
  } finally {
    lines.close()
  }
}
