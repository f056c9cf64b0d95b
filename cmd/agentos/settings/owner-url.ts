import { environmentFault } from '../fault.ts'
import { connectNode } from '../node/control.ts'
import type { Settings } from './settings.ts'

export interface OwnerAccess {
  readonly ownerUrl: string
  /** The password of the services' role; undefined: as it is. */
  readonly servicePassword: string | undefined
}

/** The database as its owner: the one that was given, else the embedded one of the running node. Throws a Fault. */
export async function ownerAccess({ databaseUrl, layout, ownerUrl, runtime }: Settings): Promise<OwnerAccess> {
  if (ownerUrl !== null) return { ownerUrl: ownerUrl.reveal(), servicePassword: passwordOf(databaseUrl?.reveal()) }
  if (runtime === 'compose' && ownerUrl === null) {
    throw environmentFault('The database of a node in containers is reached from its containers only', {
      remedy:
        'run the command in one: docker compose -p PROJECT -f deploy/local/compose.yaml run --rm seed … (./agentos status names the project)',
    })
  }
  const control = await connectNode(layout.runDir)
  try {
    const access = (await control?.startDatabase()) ?? null
    if (access !== null) return access
  } finally {
    await control?.close()
  }
  const remedy =
    databaseUrl === null ? './agentos up, or set AGENTOS_DATABASE_OWNER_URL' : 'set AGENTOS_DATABASE_OWNER_URL'
  throw environmentFault('The owner of the database is not known', { remedy })
}

/** The password with which the services log in, where their URL states one. */
export function passwordOf(serviceUrl: string | undefined): string | undefined {
  return serviceUrl !== undefined && URL.canParse(serviceUrl)
    ? decodeURIComponent(new URL(serviceUrl).password) || undefined
    : undefined
}
