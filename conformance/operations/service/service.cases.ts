import { setTimeout as sleep } from 'node:timers/promises'
import { contracts, expectEqual, expectStatus, expectThat, type ServiceName, serviceNames } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'

const health = (operationId: string, service: ServiceName) =>
  casesOf(
    operationId,
    [
      [
        200,
        'names the service, and needs no credential',
        async ({ anybody }, id) => {
          const answer = expectStatus(await anybody.call(id, { service }), 200)
          const { service: named, status } = answer.body as { service: string; status: string }
          expectEqual([named, status], [service, 'ok'], 'It is the service, and well', answer)
        },
      ],
    ],
    service,
  )

const callersTrace = '4bf92f3577b34da6a3ce929d0e0e4736'
const callersSpan = '00f067aa0ba902b7'

const identified = (service: ServiceName) =>
  casesOf(
    'getLiveness',
    [
      [
        200,
        "takes over the caller's ids, and continues its trace",
        async ({ anybody }, id) => {
          const headers = {
            'x-request-id': 'req_of_mine',
            'x-correlation-id': 'corr_of_mine',
            traceparent: `00-${callersTrace}-${callersSpan}-01`,
          }
          const answer = expectStatus(await anybody.call(id, { service, headers }), 200)
          const { traceparent = '', 'x-request-id': requestId } = answer.headers
          expectEqual(requestId, 'req_of_mine', "X-Request-Id is the caller's own", answer)
          const [, trace, span] = traceparent.split('-')
          const isContinued = trace === callersTrace && span !== callersSpan
          expectThat(isContinued, "The answer continues the caller's trace, as a hop of its own", traceparent, answer)
        },
      ],
    ],
    service,
  )

const served = (service: ServiceName) => [
  ...health('getHealth', service),
  ...health('getLiveness', service),
  ...identified(service),
  ...health('getReadiness', service),
  ...casesOf(
    'getMetrics',
    [
      [
        200,
        'counts the requests, for Prometheus',
        async ({ operator }, id) => {
          const before = expectStatus(await operator.call(id, { service }), 200)
          expectThat(
            before.headers['content-type']?.includes('version=0.0.4') === true,
            'It is of version 0.0.4',
            before.headers,
            before,
          )
          const first = countOf(before.text)
          let after = before
          // A request is counted when its answer has gone, which may be a moment after it has come.
          for (let tries = 0; tries < 20 && countOf(after.text) <= first; tries += 1) {
            if (tries > 0) await sleep(100)
            after = expectStatus(await operator.call(id, { service }), 200)
          }
          expectThat(countOf(after.text) > first, 'The request before is counted', [first, countOf(after.text)], after)
        },
      ],
    ],
    service,
  ),
  ...casesOf(
    'getOpenapi',
    [
      [
        200,
        'serves the very document that it is held to',
        async ({ anybody }, id) => {
          const answer = expectStatus(await anybody.call(id, { service }), 200)
          const { paths } = answer.body as { paths: Record<string, unknown> }
          const { document } = contracts[service]
          expectEqual(Object.keys(paths).sort(), Object.keys(document.paths).sort(), 'It has the same paths', answer)
        },
      ],
    ],
    service,
  ),
  ...casesOf(
    'getDocs',
    [
      [
        200,
        'serves a page that asks no other host for anything',
        async ({ anybody }, id) => {
          const answer = expectStatus(await anybody.call(id, { service }), 200)
          expectThat(
            !/(src|href)="(https?:)?\/\//.test(answer.text),
            'It loads nothing from elsewhere',
            answer.text.length,
            answer,
          )
        },
      ],
    ],
    service,
  ),
]

/** The sum of all counters of metrics whose name speaks of requests. */
function countOf(text: string): number {
  const lines = text.split('\n').filter(line => /^\w*requests_total\{/.test(line))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

export const cases = serviceNames.flatMap(served)
