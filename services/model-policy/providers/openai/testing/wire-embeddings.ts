import { countTokens } from '../../../tokens/count-tokens.ts'

/** The body of an embeddings answer: each text's letters counted by their place in the alphabet, as a unit vector. */
export function embedTexts(body: Record<string, unknown>, withoutUsage: boolean): Record<string, unknown> {
  const texts = [body.input].flat().map(String)
  const dimensions = typeof body.dimensions === 'number' ? body.dimensions : 26
  const vectors = texts.map(text => embed(text, dimensions))
  const prompt_tokens = texts.reduce((total, text) => total + countTokens(text).tokens, 0)
  return {
    object: 'list',
    model: body.model,
    data: vectors.map((vector, index) => ({ object: 'embedding', index, embedding: encode(vector, body) })),
    ...(withoutUsage ? {} : { usage: { prompt_tokens, total_tokens: prompt_tokens } }),
  }
}

function embed(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions).fill(0.01)
  for (const letter of text.toLowerCase()) {
    const place = letter.charCodeAt(0) - 97
    const slot = place % dimensions
    if (place >= 0 && place < 26) vector[slot] = (vector[slot] ?? 0) + 1
  }
  const length = Math.hypot(...vector)
  return vector.map(value => value / length)
}

function encode(vector: Float32Array, body: Record<string, unknown>): string | number[] {
  return body.encoding_format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector]
}
