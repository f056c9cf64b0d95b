export { openPostgresQueue, type PostgresQueueOptions, postgresAnnouncer } from './postgres.ts'
export type { Queue } from './queue.ts'
