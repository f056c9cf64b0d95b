import type { Environment } from '#config'
import { type AllowList, parseAllowList } from './guarded-fetch/allow-list.ts'

/** What the operator decides about tools. */
export interface ToolSettings {
  /** Hosts and networks beyond the public internet that tools may call. */
  readonly allowList: AllowList
  /** The most that a tool reads of one web page. */
  readonly maxFetchBytes: number
}

const allowVariable = 'AGENTOS_TOOL_HTTP_ALLOW'
const maxBytesVariable = 'AGENTOS_TOOL_HTTP_MAX_BYTES'

/** Reads the operator's decisions; entries of the allow-list that cannot be read become faults of the environment. */
export function readToolSettings(environment: Environment): ToolSettings {
  const { faults, list } = parseAllowList(environment.list(allowVariable))
  for (const fault of faults) environment.fault(allowVariable, `holds an entry that cannot be read: ${fault}`)
  return {
    allowList: list,
    maxFetchBytes: environment.integer(maxBytesVariable, 4_194_304, { min: 1_024, max: 8_388_608 }),
  }
}
