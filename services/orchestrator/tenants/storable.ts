import { fail } from '#errors'

/**
 * Refuses JSON that jsonb cannot hold: U+0000 and halves of surrogate pairs, in values and in names. `path` is where
 * it stands in the body. Errors: `invalid_request`.
 */
export function requireStorable(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (!isStorable(value)) refuse(path, 'contains a character that cannot be kept (U+0000, or half of a pair)')
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (!isStorable(name)) refuse(path, 'has a member with a name that cannot be kept (U+0000, or half of a pair)')
      requireStorable(member, `${path}/${name}`)
    }
  }
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

function refuse(path: string, message: string): never {
  fail('invalid_request', `${path} ${message}; send other text.`, { details: { errors: [{ path, message }] } })
}
