export { ConfigError } from './config-error.ts'
export { Environment, type Variables } from './environment.ts'
export { Secret } from './secret.ts'
