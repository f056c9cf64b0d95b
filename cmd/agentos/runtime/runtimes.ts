import type { Settings } from '../settings/settings.ts'
import { composeRuntime } from './compose.ts'
import { embeddedRuntime } from './embedded.ts'
import type { RuntimeName } from './remembered.ts'
import type { Runtime } from './runtime.ts'

const runtimes: Readonly<Record<RuntimeName, (settings: Settings) => Runtime>> = {
  embedded: embeddedRuntime,
  compose: composeRuntime,
}

/** The runtime that the settings name. */
export function runtimeOf(settings: Settings): Runtime {
  return runtimes[settings.runtime](settings)
}
