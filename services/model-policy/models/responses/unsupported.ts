import type { components } from '#contract/model-policy'
import type { Unsupported } from '../unsupported.ts'

const wholeConversation = 'nothing is stored; send the whole conversation in input'

/** What OpenAI's Responses have and these have not. Source: OpenAI API reference, "Create a model response". */
export const unsupportedInResponses: readonly Unsupported<components['schemas']['ResponseRequest']>[] = [
  {
    member: 'previous_response_id',
    isAsked: body => body.previous_response_id != null,
    remedy: `is not supported: ${wholeConversation}`,
  },
  {
    member: 'conversation',
    isAsked: body => body.conversation != null,
    remedy: `is not supported: ${wholeConversation}`,
  },
  { member: 'prompt', isAsked: body => body.prompt != null, remedy: `is not supported: ${wholeConversation}` },
  {
    member: 'store',
    isAsked: body => body.store === true,
    remedy: 'must not be true: nothing is stored; leave it out or send false',
  },
  {
    member: 'background',
    isAsked: body => body.background === true,
    remedy: 'must not be true; start a run of an agent for work in the background',
  },
  {
    member: 'truncation',
    isAsked: body => (body.truncation ?? 'disabled') !== 'disabled',
    remedy: 'must be "disabled": a conversation is never cut; send less',
  },
  { member: 'top_logprobs', isAsked: body => (body.top_logprobs ?? 0) > 0, remedy: 'is not supported; leave it out' },
  {
    member: 'include',
    isAsked: body => body.include?.includes('message.output_text.logprobs') ?? false,
    remedy: 'must not hold message.output_text.logprobs: no log probabilities are given',
  },
  {
    member: 'moderation',
    isAsked: body => body.moderation != null,
    remedy: "is not supported: the tenant's policies decide; leave it out",
  },
  {
    member: 'context_management',
    isAsked: body => (body.context_management ?? []).length > 0,
    remedy: 'is not supported: a conversation is never cut; send less',
  },
]
