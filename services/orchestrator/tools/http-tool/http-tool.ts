import type { GuardedFetch } from '../guarded-fetch/guarded-fetch.ts'
import type { Tool, ToolDescriptor, ToolEffect, ToolTarget } from '../tool.ts'
import { readAnswer } from './answer.ts'
import type { HttpMethod, HttpToolConfig } from './config.ts'
import { redactorOf } from './redaction.ts'
import { toRequest } from './request.ts'

/** The most that an answer may have; it is meant for a model. */
const maxAnswerBytes = 1_048_576

/** A tool that a tenant defined; `effect` left out follows from the method. */
export interface HttpToolDefinition extends Omit<ToolDescriptor, 'kind' | 'effect'> {
  readonly effect?: ToolEffect
  readonly config: HttpToolConfig
}

/** A GET changes nothing; whatever else may not be repeated unless its author says so. */
export function defaultEffect(method: HttpMethod = 'GET'): ToolEffect {
  return method === 'GET' ? 'none' : 'once'
}

/** The tool of a definition. Its calls answer `{status, body}`; header values appear in no answer and no error. */
export function httpTool({ config, ...descriptor }: HttpToolDefinition, fetch: GuardedFetch): Tool {
  const redact = redactorOf(config)
  return {
    descriptor: { ...descriptor, kind: 'http', effect: descriptor.effect ?? defaultEffect(config.method) },
    // The host of the template is the host of every call: none comes from the input.
    target: () => targetOf(config),
    async invoke(input, context) {
      const { permitTarget, signal } = context
      const request = toRequest(config, input, context)
      const response = await fetch({ ...request, maxBytes: maxAnswerBytes, signal, permitTarget })
      return readAnswer(response, redact)
    },
  }
}

function targetOf({ method = 'GET', url }: HttpToolConfig): ToolTarget | null {
  const { origin } = URL.parse(url) ?? {}
  return origin === undefined ? null : { url: new URL(origin), method }
}
