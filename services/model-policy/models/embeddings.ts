import type { ModelPolicyHandler } from '../model-policy.ts'
import { invokeEmbed } from './choke-point.ts'
import { encodeVector } from './encode-vector.ts'

export const embeddings: ModelPolicyHandler<'embeddings'> = async ({ body, meta, scope }, deps) => {
  meta.audit?.resource(body.model)
  const { dimensions, encoding_format: format } = body
  const answer = await invokeEmbed(
    {
      scope,
      requestId: meta.requestId,
      modelRef: body.model,
      requirements: {},
      texts: [body.input].flat(),
      signal: meta.signal,
      note: facts => meta.audit?.note(facts),
      ...(dimensions != null && { dimensions }),
    },
    deps,
  )
  const data = answer.vectors.map((vector, index) => ({
    object: 'embedding' as const,
    index,
    embedding: format === 'base64' ? encodeVector(vector) : [...vector],
  }))
  const { inputTokens } = answer.usage
  return {
    status: 200,
    body: {
      object: 'list',
      data,
      model: answer.route.model,
      usage: { prompt_tokens: inputTokens, total_tokens: inputTokens },
    },
  }
}
