/**
 * Whatever happens, what was opened is closed, the last first: at the end, after a failure, and on Ctrl-C, of which more
 * than one changes nothing.
 */
export async function bench(work: (opened: AsyncDisposableStack) => Promise<void>): Promise<void> {
  const opened = new AsyncDisposableStack()
  const interrupted = new Promise<never>((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => reject(new Error(`ended by ${name}`)))
  })
  try {
    await Promise.race([work(opened), interrupted])
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  }
  await opened.disposeAsync()
  // What was under way when it was interrupted must not keep the process.
  process.exit()
}

/** Progress goes beside the figures, so that these can be kept alone. */
export function progress(message: string): void {
  console.error(message)
}
