/** The run's PostgreSQL server, as the global set-up tells it to each test. */
export interface Cluster {
  readonly ownerUrl: string
  readonly servicePassword: string
  /** Why the template could not be migrated; null: it was. */
  readonly problem: string | null
}

export const templateName = 'agentos_template'

/** The URL with another database, and another login where one is given. */
export function urlWith(base: string, database: string, login?: { user: string; password: string }): string {
  const url = new URL(base)
  url.pathname = `/${database}`
  if (login !== undefined) {
    url.username = login.user
    url.password = login.password
  }
  return url.href
}
