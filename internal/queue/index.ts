export { type BullmqQueueOptions, bullmqAnnouncer, openBullmqQueue } from './bullmq.ts'
export { openPostgresQueue, type PostgresQueueOptions, postgresAnnouncer } from './postgres.ts'
export type { Announcer, Queue } from './queue.ts'
