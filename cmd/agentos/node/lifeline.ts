import { type ChildProcess, spawn } from 'node:child_process'

// The pipe is the lifeline: reading it ends when the holder of the other end dies. The command line is compared, for by
// then the pid may be another program's.
const script = `
read -r _
command=$(tr '\\0' ' ' < "/proc/$1/cmdline" 2> /dev/null || ps -ww -o command= -p "$1" 2> /dev/null)
case "$command" in *"$2"*) kill -INT "$1" ;; esac
`

/**
 * Has a process that is no child of ours (an adopted PostgreSQL) end when this process ends, even by SIGKILL.
 * `trait` is a part of its command line. Answers how to let go of it.
 */
export function tieToUs(pid: number, trait: string): () => void {
  const watcher: ChildProcess = spawn('/bin/sh', ['-c', script, 'agentos-lifeline', String(pid), trait], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    // Out of reach of Ctrl-C, which is for whoever holds the other end.
    detached: true,
  })
  watcher.unref()
  return () => watcher.kill('SIGKILL')
}
