import type { components } from '#contract/model-policy'
import type { Unsupported } from './unsupported.ts'

/** What OpenAI's chat completions have and these have not. Source: OpenAI API reference, "Create chat completion". */
export const unsupportedInChat: readonly Unsupported<components['schemas']['ChatCompletionRequest']>[] = [
  { member: 'logprobs', isAsked: body => body.logprobs === true, remedy: 'is not supported; leave it out' },
  { member: 'top_logprobs', isAsked: body => (body.top_logprobs ?? 0) > 0, remedy: 'is not supported; leave it out' },
  {
    member: 'modalities',
    isAsked: body => body.modalities?.some(modality => modality !== 'text') ?? false,
    remedy: 'must be ["text"]: answers are text',
  },
  { member: 'audio', isAsked: body => body.audio != null, remedy: 'is not supported: answers are text; leave it out' },
  {
    member: 'functions',
    isAsked: body => body.functions != null && !(Array.isArray(body.functions) && body.functions.length === 0),
    remedy: 'is not supported; send tools',
  },
  {
    member: 'function_call',
    isAsked: body => body.function_call != null,
    remedy: 'is not supported; send tool_choice',
  },
  {
    member: 'web_search_options',
    isAsked: body => body.web_search_options != null,
    remedy: 'is not supported: no hosted tool runs here; leave it out',
  },
  {
    member: 'store',
    isAsked: body => body.store === true,
    remedy: 'must not be true: nothing is stored; leave it out',
  },
  {
    member: 'moderation',
    isAsked: body => body.moderation != null,
    remedy: "is not supported: the tenant's policies decide; leave it out",
  },
]
