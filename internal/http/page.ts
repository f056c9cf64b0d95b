import { fail } from '#errors'

/** What a list answers beside its items. */
export interface PageMark {
  readonly has_more: boolean
  readonly next?: string
}

/** A page from one row more than asked for: whether there is more is known without counting. */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
): { rows: readonly Row[]; mark: PageMark } {
  if (rows.length <= limit) return { rows, mark: { has_more: false } }
  const page = rows.slice(0, limit)
  return { rows: page, mark: { has_more: true, next: encodeCursor(keyOf(page.at(-1) as Row)) } }
}

const anyText = /^[^\0]+$/

/**
 * The key after which a page starts, or null for the first; `form` is what the list's own keys look like.
 * Errors: `invalid_request` for a cursor that is not ours.
 */
export function decodeCursor(cursor: string | undefined, form: RegExp = anyText): string | null {
  if (cursor === undefined) return null
  const key = Buffer.from(cursor, 'base64url').toString('utf8')
  if (form.test(key) && encodeCursor(key) === cursor) return key
  return fail('invalid_request', 'after is not a cursor; pass the `next` of the page before, or leave it out.', {
    details: { errors: [{ path: '/query/after', message: 'is not a cursor' }] },
  })
}

function encodeCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url')
}
