import type { Progress } from '../phases/phase.ts'
import { phaseNames } from './report.ts'
import { note, print, printJsonLine, styled } from './terminal.ts'
import { formatDuration } from './time.ts'

/** One line an item, for people. */
export const readableProgress: Progress = {
  phaseStarted(name) {
    print(styled('bold', `${phaseNames.indexOf(name) + 1}/${phaseNames.length} ${name}`))
  },
  stepEnded(phase, { detail, duration_ms, name, ok }, done, total) {
    const mark = ok ? styled('green', 'ok  ') : styled('red', 'FAIL')
    const count = `${phase === 'boot' ? 'healthy ' : ''}${`${done}/${total}`.padStart(String(total).length * 2 + 1)}`
    const [first = '', ...rest] = detail.split('\n')
    print(`    ${mark}  ${count}  ${name.padEnd(29)} ${first}  ${styled('dim', formatDuration(duration_ms))}`)
    for (const line of rest) print(`          ${line}`)
  },
  phaseEnded() {},
}

/** One JSON object a line, for programs. */
export const jsonProgress: Progress = {
  phaseStarted: (phase, total) => printJsonLine({ type: 'phase.started', phase, total }),
  stepEnded: (phase, check, done, total) => printJsonLine({ type: 'step.ended', phase, ...check, done, total }),
  phaseEnded: record => printJsonLine({ type: 'phase.ended', ...record }),
}

/** For commands whose answer is one JSON document: the items go to standard error. */
export const quietProgress: Progress = {
  phaseStarted() {},
  stepEnded: (_phase, { detail, name, ok }) => note(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${detail}`),
  phaseEnded() {},
}
