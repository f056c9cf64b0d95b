export { insertTenant, type TenantRow } from './tenants.ts'
export { type TestDatabase, testDatabase } from './test-database.ts'
export { describeWithRedis, type TestRedis, testRedis } from './test-redis.ts'
export { waitUntil } from './wait-until.ts'
