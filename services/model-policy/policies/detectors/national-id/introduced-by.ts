/** How far before a number the words may stand that say what it is; within what detectors look back on. */
export const introductionLength = 64

/**
 * Matches a text that ends where a number begins and that one of these words introduces: no other number stands between,
 * and the word begins where no other does.
 */
export function introducedBy(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![A-Za-z\\u00c0-\\u024f])(?:${words.join('|')})(?:(?!\\d{4}).){0,40}$`, 'isu')
}
