export type Facts = Readonly<Record<string, readonly string[]>>

/** Adds facts to the audit record of the request. */
export type Note = (facts: Facts) => void
