import type { Mutant } from './mutant.ts'

/** The source with the mutant's fault. Throws, naming mutant and file, where the text that it replaces is not there exactly once. */
export function patched(source: string, { by, file, name, replaces }: Mutant): string {
  const count = source.split(replaces).length - 1
  if (count === 1) return source.split(replaces).join(by)
  const found = count === 0 ? 'not there any more' : `there ${count} times`
  throw new Error(
    `The mutant "${name}" does not apply: the text that it replaces in ${file} is ${found}; ` +
      `write it as the file has it now:\n${replaces}`,
  )
}
