import type { ServiceName } from '../../services/services.ts'

/** A fault that is put into a service on purpose. */
export interface Mutant {
  /** The fault in a few words; unique. */
  readonly name: string
  /** The service that is started with the fault; the others run as they are. */
  readonly service: ServiceName
  /** The file that is changed, from the root. */
  readonly file: string
  /** The text that is replaced; it must be in the file exactly once. */
  readonly replaces: string
  readonly by: string
  /** The cases that concern it: where `nameCase` fits, they are run. */
  readonly cases: RegExp
  /** What a finding must say, in what was promised and what came, to have named this fault and no other; all of it. */
  readonly says: readonly string[]
}
