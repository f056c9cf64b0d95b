export {
  announceStreams,
  EventHub,
  type EventHubOptions,
  type StreamCursor,
  type StreamPage,
  streamNotice,
} from './hub.ts'
