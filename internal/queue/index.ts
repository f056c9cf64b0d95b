export { type Announcer, type BullmqQueueOptions, bullmqAnnouncer, openBullmqQueue } from './bullmq.ts'
export { openPostgresQueue, type PostgresQueueOptions, postgresAnnouncer } from './postgres.ts'
export type { Queue } from './queue.ts'
