import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino'
import { GatheredLines } from './gathered-lines.ts'

export type Logger = PinoLogger

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

export interface LoggerOptions {
  service: string
  version: string
  level: LogLevel
  /** Where the lines go; standard output unless given. */
  destination?: DestinationStream
}

/** A logger of JSON lines. It is handed ids, names, sizes and Secrets, which print as `[redacted]`; never headers or payloads. */
export function createLogger({ service, version, level, destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { service, version },
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err },
    },
    destination ?? new GatheredLines(1),
  )
}
