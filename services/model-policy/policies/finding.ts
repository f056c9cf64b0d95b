/** What a rule can find in a text by itself; where findings overlap, the kind that stands first here names them. Source: schemas/policy/FindingKind.json. */
export const findingKinds = [
  'private_key',
  'jwt',
  'api_key',
  'password',
  'email',
  'payment_card',
  'iban',
  'crypto_address',
  'national_id',
  'phone',
  'mac_address',
  'ip_address',
] as const

/** What only an external detector finds. */
export const examinedKinds = ['person', 'location'] as const

export type FindingKind = (typeof findingKinds)[number] | (typeof examinedKinds)[number]

/** A part of a text; UTF-16 offsets, the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Finding extends Span {
  readonly kind: FindingKind
}
