import { countTokens } from '../../../tokens/count-tokens.ts'
import { embedText } from '../../testing/double/embed-text.ts'

/** The body of an embeddings answer. */
export function embedTexts(body: Record<string, unknown>, fault: string | null): Record<string, unknown> {
  const texts = [body.input].flat().map(String)
  const dimensions = typeof body.dimensions === 'number' ? body.dimensions : 26
  const prompt_tokens = texts.reduce((total, text) => total + countTokens(text).tokens, 0)
  const usage = { prompt_tokens: fault === 'wrong_usage' ? -1 : prompt_tokens, total_tokens: prompt_tokens }
  return {
    object: 'list',
    model: body.model,
    data: texts.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: encode(embedText(text, dimensions), body),
    })),
    ...(fault === 'no_usage' ? {} : { usage }),
  }
}

function encode(vector: Float32Array, body: Record<string, unknown>): string | number[] {
  return body.encoding_format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector]
}
