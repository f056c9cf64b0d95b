import { environmentFault } from '../fault.ts'
import { findOperatorKey } from '../settings/caller.ts'
import { readSecret, secretFiles, writeSecret } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { findKeys, insertFirstKey, insertKnownKey, operatorKey, validatorKey } from './key.ts'

export interface OperatorAccess {
  /** Null in prod after the first start: it was shown then and is kept nowhere. */
  readonly key: string | null
  /** Whether it must be shown now, for it will not be again. */
  readonly isForOnce: boolean
  /** What was done, in a few words. */
  readonly detail: string
}

/** Sees to the keys that a node has from the start, however its database is reached. */
export interface FirstKeys {
  operator(): Promise<OperatorAccess>
  /** The key of `validate`; answers what was done. */
  validator(): Promise<string>
}

/** Makes the keys in a database that this process reaches as its owner; null: as it does not. */
export function keysByOwner(settings: Settings, ownerUrl: string | null): FirstKeys {
  return {
    operator: () => ensureOperatorAccess(settings, ownerUrl),
    validator: () => ensureValidatorKey(settings, ownerUrl),
  }
}

/** Sees to it that the platform has an operator's key; makes one where it has none, or where it is not known any more. */
export async function ensureOperatorAccess(settings: Settings, ownerUrl: string | null): Promise<OperatorAccess> {
  const known = findOperatorKey(settings)
  if (ownerUrl === null) return withoutOwner(known)
  const { hasAny, hasThis } = await findKeys(ownerUrl, operatorKey, known)
  if (hasThis) return { key: known, isForOnce: false, detail: 'present' }
  if (known !== null) {
    await insertKnownKey(ownerUrl, operatorKey, known)
    return { key: known, isForOnce: false, detail: 'the known key was given to this database' }
  }
  if (settings.mode === 'prod' && hasAny) {
    return { key: null, isForOnce: false, detail: 'present; it was printed when it was made' }
  }
  return makeKey(settings, ownerUrl)
}

async function makeKey(settings: Settings, ownerUrl: string): Promise<OperatorAccess> {
  const key = await insertFirstKey(ownerUrl, operatorKey)
  if (settings.mode === 'prod') return { key, isForOnce: true, detail: 'new; printed once, below' }
  const path = secretFiles(settings.layout).operatorKey
  writeSecret(path, key)
  return { key, isForOnce: false, detail: `new, in ${path}` }
}

function withoutOwner(known: string | null): OperatorAccess {
  if (known !== null) return { key: known, isForOnce: false, detail: 'as given' }
  throw environmentFault('There is no operator key, and none can be made without the owner of the database', {
    remedy: 'set AGENTOS_DATABASE_OWNER_URL, or AGENTOS_OPERATOR_KEY_FILE',
  })
}

/** Sees to it that `validate` has a key of its own. Answers what was done. */
export async function ensureValidatorKey({ layout }: Settings, ownerUrl: string | null): Promise<string> {
  if (ownerUrl === null) return 'left out: AGENTOS_DATABASE_OWNER_URL is not set'
  const path = secretFiles(layout).validatorKey
  const { hasThis } = await findKeys(ownerUrl, validatorKey, readSecret(path))
  if (hasThis) return 'present'
  writeSecret(path, await insertFirstKey(ownerUrl, validatorKey))
  return `new, in ${path}`
}
