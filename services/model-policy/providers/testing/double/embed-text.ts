/** A text's letters counted by their place in the alphabet, as a unit vector. */
export function embedText(text: string, dimensions = 26): Float32Array {
  const vector = new Float32Array(dimensions).fill(0.01)
  for (const letter of text.toLowerCase()) {
    const place = letter.charCodeAt(0) - 97
    const slot = place % dimensions
    if (place >= 0 && place < 26) vector[slot] = (vector[slot] ?? 0) + 1
  }
  const length = Math.hypot(...vector)
  return vector.map(value => value / length)
}
