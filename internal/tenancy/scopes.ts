/** Every permission of the platform. Source: openapi/components/schemas.yaml#/Scope. */
export const scopes = [
  'agents:read',
  'agents:write',
  'runs:create',
  'runs:read',
  'runs:cancel',
  'events:read',
  'tools:read',
  'tools:write',
  'tools:invoke',
  'memory:read',
  'memory:write',
  'models:list',
  'models:invoke',
  'policy:check',
  'policies:write',
  'usage:read',
  'audit:read',
  'keys:write',
  'tenants:admin',
  'runs:forward',
  'federation:admin',
] as const

export type Scope = (typeof scopes)[number]

const reading: readonly Scope[] = [
  'agents:read',
  'runs:read',
  'events:read',
  'tools:read',
  'memory:read',
  'models:list',
  'usage:read',
]
const developing: readonly Scope[] = [
  ...reading,
  'agents:write',
  'runs:create',
  'runs:cancel',
  'tools:write',
  'tools:invoke',
  'memory:write',
  'models:invoke',
  'policy:check',
  'runs:forward',
]
const administering: readonly Scope[] = [...developing, 'policies:write', 'audit:read', 'keys:write']

/** A role is a named set of scopes; `operator` belongs to the platform, the others to one tenant. */
export const roleScopes = {
  operator: scopes,
  owner: administering,
  admin: administering,
  developer: developing,
  viewer: reading,
  auditor: [...reading, 'audit:read'],
  service: [
    'agents:read',
    'runs:create',
    'runs:read',
    'runs:cancel',
    'events:read',
    'tools:read',
    'tools:invoke',
    'memory:read',
    'memory:write',
    'models:list',
    'models:invoke',
    'policy:check',
  ],
} as const satisfies Record<string, readonly Scope[]>

export type Role = keyof typeof roleScopes

export function isScope(value: string): value is Scope {
  return (scopes as readonly string[]).includes(value)
}

export function isRole(value: string): value is Role {
  return Object.hasOwn(roleScopes, value)
}
