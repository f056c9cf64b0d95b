import type { ChatRequest } from './provider.ts'

const longest = 64

/** Names of tools as the API allows them (`^[A-Za-z0-9_-]{1,64}$`) and back: `tool.http.fetch` ⇄ `tool_http_fetch`. */
export class ToolNames {
  readonly #wire = new Map<string, string>()
  readonly #own = new Map<string, string>()

  constructor(request: ChatRequest) {
    const called = request.messages.flatMap(message => message.toolCalls ?? [])
    for (const { name } of [...(request.tools ?? []), ...called]) this.#add(name)
  }

  toWire(name: string): string {
    return this.#wire.get(name) ?? name
  }

  /** A name that no tool has comes back as the model wrote it. */
  fromWire(name: string): string {
    return this.#own.get(name) ?? name
  }

  #add(name: string): void {
    if (this.#wire.has(name)) return
    const clean = name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, longest) || '_'
    let wire = clean
    for (let count = 2; this.#own.has(wire); count++) {
      const suffix = `_${count}`
      wire = clean.slice(0, longest - suffix.length) + suffix
    }
    this.#wire.set(name, wire)
    this.#own.set(wire, name)
  }
}
