import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/source-files.ts'
import type { Mutant } from './mutant.ts'
import { patched } from './patch.ts'

/** All that a service is started from. */
const copied = ['cmd', 'internal', 'openapi', 'schemas', 'services', 'package.json']

/** A copy of the services' source, to put one fault in at a time. */
export class SourceTree {
  readonly folder: string
  #restore = () => {}

  /** Copies today's source to a folder that does not exist yet. */
  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder)
    for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  }

  /** Takes the fault before away and puts the mutant's in. Throws where its patch does not apply. */
  mutate(mutant: Mutant): void {
    this.#restore()
    const path = join(this.folder, mutant.file)
    const source = readFileSync(path, 'utf8')
    writeFileSync(path, patched(source, mutant))
    this.#restore = () => writeFileSync(path, source)
  }
}
