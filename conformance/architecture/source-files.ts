import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** The TypeScript files of the product below the folders, as paths from the root; generated ones are left out. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.ts$/.test(name) && !name.endsWith('.d.ts') && !name.includes('generated/'))
      .map(name => join(folder, name)),
  )
}

export function source(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
