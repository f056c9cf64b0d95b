export { announceStreams, EventHub, type EventHubOptions, type StreamCursor, type StreamPage } from './hub.ts'
