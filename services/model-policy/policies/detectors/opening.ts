/** The classes of the first characters of what a detector looks for, one for each position. */
export type Opening = readonly RegExp[]

/** So many characters, the first included, are as many as an opening needs to tell nearly all words apart. */
const longest = 6

/** The text itself, as it is written or in either case; of a long one its beginning. */
export function literally(text: string, flags: 'exact' | 'anyCase' = 'exact'): Opening {
  const classes = [...text.slice(0, longest)].map(sign => sign.replace(/\W/, '\\$&'))
  return classes.map(sign => new RegExp(sign, flags === 'exact' ? '' : 'i'))
}

/** So many characters of one class. */
export function several(count: number, members: RegExp): Opening {
  return Array.from({ length: count }, () => members)
}
