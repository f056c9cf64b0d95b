import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, FindingKind } from '../../finding.ts'

export interface LabelledText {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** `held-out` judges alone: nobody looks at its texts while detectors are made. */
export type LabelledPart = 'texts' | 'identities' | 'held-out'

/** The labelled texts of some parts; texts.txt says how they are marked. */
export function readLabelledTexts(parts: readonly LabelledPart[] = ['texts', 'identities']): LabelledText[] {
  const lines = parts.flatMap(part => readFileSync(join(import.meta.dirname, `${part}.txt`), 'utf8').split('\n'))
  return lines.filter(line => line !== '' && !line.startsWith('# ')).map(line => parse(plain(line)))
}

function plain(line: string): string {
  return line.replaceAll('·', '').replace(/\\(\\|n)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : '\\'))
}

function parse(marked: string): LabelledText {
  const findings: Finding[] = []
  let text = ''
  let position = 0
  for (const mark of marked.matchAll(/⟦(\w+):([^⟧]*)⟧/g)) {
    text += marked.slice(position, mark.index)
    const content = mark[2] as string
    findings.push({ kind: mark[1] as FindingKind, start: text.length, end: text.length + content.length })
    text += content
    position = mark.index + mark[0].length
  }
  return { text: text + marked.slice(position), findings }
}
