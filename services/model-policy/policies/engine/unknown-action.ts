import { distance } from 'fastest-levenshtein'
import { actions } from './vocabulary.ts'

/** Why an action cannot be decided on, for whoever named it. */
export function unknownAction(name: string, path: string): { readonly path: string; readonly message: string } {
  const [nearest] = actions.toSorted((one, other) => distance(one, name) - distance(other, name))
  return { path, message: `there is no action ${name}, did you mean ${nearest}? There are ${actions.join(', ')}` }
}
