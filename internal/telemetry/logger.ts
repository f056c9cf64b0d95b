import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino'

export type Logger = PinoLogger

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

export interface LoggerOptions {
  service: string
  version: string
  level: LogLevel
  /** Where the lines go; standard output unless given. */
  destination?: DestinationStream
}

/** A logger of JSON lines. Credentials are cut out by path; payloads must never be handed to it in the first place. */
export function createLogger({ service, version, level, destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { service, version },
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err },
      redact: {
        paths: ['authorization', '*.authorization', 'headers["x-api-key"]', 'api_key', '*.api_key'],
        censor: '[redacted]',
      },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  )
}
