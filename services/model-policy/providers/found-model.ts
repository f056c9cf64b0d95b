/** A model of a server, as the server describes it. */
export interface FoundModel {
  readonly name: string
  readonly canChat: boolean
  readonly canEmbed: boolean
  readonly canSee: boolean
  /** The longest context it was made for; null where the server does not say. */
  readonly contextTokens: number | null
  /** The length of its vectors; null where the server does not say. */
  readonly dimensions: number | null
}
