/** A statement under a name that is its own: the server plans it once for each connection. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}
