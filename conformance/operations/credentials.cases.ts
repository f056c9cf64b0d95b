import { type Case, expectError, type SpecifiedOperation, specifiedOperations } from '../suite/index.ts'
import { wellFormed } from './well-formed.ts'

const guarded = specifiedOperations.filter(({ scope }) => scope !== null)

const caseOf = (
  operation: SpecifiedOperation,
  status: number,
  rest: Pick<Case, 'isDisturbing' | 'name' | 'run'>,
): Case => ({
  part: 'operations',
  operation: { service: operation.service, operationId: operation.operationId, status },
  ...rest,
})

/** No kind of credential that the documents know; it is refused before anybody's failures are counted. */
const unknownKind = { authorization: 'Basic YW55Ym9keTpzZWNyZXQ=' }

const refused = guarded.map(operation =>
  caseOf(operation, 401, {
    name: 'refuses a credential of an unknown kind',
    run: async ({ anybody }) => {
      const answer = await anybody.with(unknownKind).call(operation.operationId, wellFormed(operation))
      expectError(answer, 401, 'unauthorized')
    },
  }),
)

const mostFailures = 500

/** After some bad credentials an address must wait; how many they are is the deployment's affair. */
const slowed = guarded.map(operation =>
  caseOf(operation, 429, {
    name: 'makes an address wait from which many bad credentials came',
    isDisturbing: true,
    run: async ({ anybody, chance }) => {
      for (let attempt = 0; attempt < mostFailures; attempt += 1) {
        const forged = anybody.with({ authorization: `Bearer aos_${String(chance()).slice(2)}` })
        const answer = await forged.call(operation.operationId, wellFormed(operation))
        if (answer.status !== 401) return void expectError(answer, 429, 'rate_limited')
      }
    },
  }),
)

export const cases: readonly Case[] = [...refused, ...slowed]
