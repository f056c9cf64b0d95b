import { AgentosError } from '#errors'
import type {
  CallOptions,
  ChatOptions,
  ChatRequest,
  ChatResult,
  EmbedRequest,
  EmbedResult,
  Provider,
  ProviderHealth,
} from '../provider.ts'
import { chatInText } from './chat-in-text.ts'

/**
 * A provider whose models all can call tools: those that cannot by themselves get them in words. Which these are is known
 * beforehand, or learned from a refusal and kept while the process lives.
 */
export class TextTools implements Provider {
  readonly id: string
  readonly #inner: Provider
  readonly #inText: Set<string>

  /** `models`: the backend's names of those that are known to call no tools. */
  constructor(inner: Provider, models: Iterable<string> = []) {
    this.id = inner.id
    this.#inner = inner
    this.#inText = new Set(models)
  }

  async chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult> {
    const { messages, model, tools = [] } = request
    if (tools.length === 0 && !messages.some(({ toolCalls = [] }) => toolCalls.length > 0))
      return this.#inner.chat(request, options)
    if (!this.#inText.has(model)) {
      try {
        return await this.#inner.chat(request, options)
      } catch (error) {
        if (!refusesTools(error)) throw error
      }
    }
    const result = await chatInText(request, options, (text, given) => this.#inner.chat(text, given))
    this.#inText.add(model)
    return result
  }

  embed(request: EmbedRequest, options: CallOptions): Promise<EmbedResult> {
    return this.#inner.embed(request, options)
  }

  check(): Promise<ProviderHealth> {
    return this.#inner.check()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }
}

/**
 * Ollama: "… does not support tools"; Bedrock: "This model doesn't support tool use."; vLLM: "auto" tool choice requires
 * --enable-auto-tool-choice"; llama.cpp: "tools param requires --jinja flag".
 */
function refusesTools(error: unknown): boolean {
  if (!(error instanceof AgentosError) || error.code !== 'invalid_request') return false
  return /does(?:n't| not) support tool|--enable-auto-tool-choice|tools param requires/i.test(error.message)
}
