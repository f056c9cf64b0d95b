import { readFileSync, readlinkSync } from 'node:fs'

/**
 * A name for the boot of this kernel and the process ids that are seen from here; two processes with the same name see
 * each other's ids. Null where the system does not tell. Source: proc(5), pid_namespaces(7).
 */
export function machineId(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    // No Linux: its executors are missed when their leases expire.
    return null
  }
}

/** Whether there is a process of this id; one that belongs to somebody else counts too. */
export function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
