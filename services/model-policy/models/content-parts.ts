import type { components } from '#contract/model-policy'
import { imagesOf, toContent } from '../providers/content.ts'
import type { ChatMessage, Content, ContentPart, ImagePart, ImageType } from '../providers/provider.ts'
import { refuseMember } from './refuse-member.ts'

type Schemas = components['schemas']

/** The content of a message in the canonical envelope. */
export function readContent(content: NonNullable<Schemas['ChatMessage']['content']>): Content {
  if (typeof content === 'string') return content
  return toContent(
    content.map((part): ContentPart => {
      if (part.type === 'text') return { type: 'text', text: part.text }
      const { data, detail, media_type } = part
      return { type: 'image', mediaType: media_type, data, ...(detail !== undefined && { detail }) }
    }),
  )
}

/** The content of a message in OpenAI's shape, whose images are `data:` URLs. */
export function readOpenaiContent(content: NonNullable<Schemas['ChatCompletionMessage']['content']>): Content {
  if (typeof content === 'string') return content
  return toContent(
    content.map((part): ContentPart => {
      if (part.type === 'text') return { type: 'text', text: part.text }
      const { detail, url } = part.image_url
      return { type: 'image', ...readDataUrl(url), ...(detail !== undefined && { detail }) }
    }),
  )
}

/** What a `data:` URL of the form that the spec asks for holds. */
export function readDataUrl(url: string): Pick<ImagePart, 'data' | 'mediaType'> {
  const [head = '', data = ''] = url.split(',', 2)
  return { mediaType: head.slice('data:'.length, -';base64'.length) as ImageType, data }
}

/** The messages, of which only the user's may hold images: no API takes them elsewhere. Errors: `invalid_request`. */
export function withImagesInPlace(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const index = messages.findIndex(({ content, role }) => role !== 'user' && imagesOf(content).length > 0)
  if (index < 0) return messages
  return refuseMember(`/messages/${index}/content`, 'holds an image; only the messages of the user may')
}
