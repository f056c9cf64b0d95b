import { hash } from 'node:crypto'

const inlineBytes = 65_536
const previewLength = 1_024

/** A value as an event or a journal row carries it: whole up to 64 KiB of JSON, beyond that its size, digest and beginning. */
export function bounded(value: unknown): unknown {
  const text = JSON.stringify(value)
  if (text === undefined || text.length <= inlineBytes / 4 || Buffer.byteLength(text) <= inlineBytes) return value
  return {
    truncated: true,
    bytes: Buffer.byteLength(text),
    sha256: hash('sha256', text, 'hex'),
    preview: text.slice(0, previewLength),
  }
}
