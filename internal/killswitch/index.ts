export { type KillKind, type KillSubject, type KillSwitch, type KillSwitchRow, toKillSwitch } from './kill-switch.ts'
export { KillSwitches, type KillSwitchesOptions } from './kill-switches.ts'
