import type { ChatMessage, Content, ContentPart, ImagePart } from './provider.ts'

/** All text of a content, as one. */
export function textOf(content: Content): string {
  if (typeof content === 'string') return content
  return content.map(part => (part.type === 'text' ? part.text : '')).join('')
}

/** The parts of a content, without empty texts, which several APIs refuse. */
export function partsOf(content: Content): readonly ContentPart[] {
  const parts = typeof content === 'string' ? [{ type: 'text', text: content } as const] : content
  return parts.filter(part => part.type !== 'text' || part.text !== '')
}

export function imagesOf(content: Content): ImagePart[] {
  return typeof content === 'string' ? [] : content.filter(part => part.type === 'image')
}

export function hasImages(messages: readonly ChatMessage[]): boolean {
  return messages.some(({ content }) => imagesOf(content).length > 0)
}

/** A content of these parts, its neighbouring texts joined: nothing that a policy looks for hides between two of them. */
export function toContent(parts: readonly ContentPart[]): Content {
  const joined: ContentPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, text: last.text + part.text }
    else joined.push(part)
  }
  return joined.some(part => part.type === 'image') ? joined : textOf(joined)
}
