import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { formatTraceparent, type SpanRecord, startTrace } from '#telemetry'
import { completed, stepOf } from './hand-executor.ts'
import { ExecutorStage } from './testing/executor-stage.ts'
import { traced } from './traced-program.ts'

let stage: ExecutorStage
const spans: SpanRecord[] = []
const tracing = { isOn: true, record: (span: SpanRecord) => void spans.push(span), close: async () => {} }

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

it('tells of a run and its tool calls in the trace of whoever asked for it', async () => {
  const caller = startTrace()
  let told = ''
  await stage.startExecutor(
    traced(async ({ run }, journal) => {
      told = run.traceparent
      await journal.record(stepOf('0/tool:0'), [])
      return completed
    }, tracing),
  )
  const runId = await stage.create({ traceparent: formatTraceparent(caller) })
  await stage.ended(runId)
  const [tool, run] = spans as [SpanRecord, SpanRecord]
  expect(run).toMatchObject({
    name: 'invoke_agent my-agent',
    trace: { traceId: caller.traceId, parentSpanId: caller.spanId },
    attributes: { 'agentos.run.id': runId },
    error: null,
  })
  // What the run calls is part of its span.
  expect(told).toBe(formatTraceparent(run.trace))
  expect(tool.name).toMatch(/^execute_tool /)
  expect(tool.trace).toMatchObject({ traceId: caller.traceId, parentSpanId: run.trace.spanId })
})

it('costs nothing where nobody listens', () => {
  const program = async () => completed
  expect(traced(program, { ...tracing, isOn: false })).toBe(program)
})
