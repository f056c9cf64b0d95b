import { echo } from './builtin/echo.ts'
import { httpFetch } from './builtin/http-fetch.ts'
import { jsonExtract } from './builtin/json-extract.ts'
import { kvGet } from './builtin/kv-get.ts'
import { kvPut } from './builtin/kv-put.ts'
import { mathEval } from './builtin/math-eval.ts'
import { textSearch } from './builtin/text-search.ts'
import { time } from './builtin/time.ts'
import type { GuardedFetch } from './guarded-fetch/guarded-fetch.ts'
import type { ToolSettings } from './settings.ts'
import type { Tool } from './tool.ts'

/** The tools that every tenant has, by id. */
export function builtinTools({ maxFetchBytes }: ToolSettings, fetch: GuardedFetch): ReadonlyMap<string, Tool> {
  const tools = [
    echo,
    httpFetch(fetch, { maxBytes: maxFetchBytes }),
    jsonExtract,
    kvGet,
    kvPut,
    mathEval,
    textSearch,
    time,
  ]
  return new Map(tools.map(tool => [tool.descriptor.tool_id, tool]))
}
