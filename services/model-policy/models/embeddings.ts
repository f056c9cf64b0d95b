import type { ModelPolicyHandler } from '../model-policy.ts'
import { invokeEmbed } from './choke-point.ts'
import { encodeVector } from './encode-vector.ts'
import { callContext } from './openai-context.ts'

export const embeddings: ModelPolicyHandler<'embeddings'> = async ({ body, meta, scope }, deps) => {
  meta.audit?.resource(body.model)
  const { dimensions, encoding_format: format } = body
  const answer = await invokeEmbed(
    {
      ...callContext(body, meta, scope),
      modelRef: body.model,
      texts: [body.input].flat(),
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
