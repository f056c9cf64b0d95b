import { type Case, expectError, type SpecifiedOperation, specifiedOperations } from '../suite/index.ts'
import { fromAnotherAddress, mostFailures } from '../tenancy/addresses.ts'
import { wellFormed } from './well-formed.ts'

const guarded = specifiedOperations.filter(({ scope }) => scope !== null)

const caseOf = (
  operation: SpecifiedOperation,
  status: number,
  rest: Pick<Case, 'isDisturbing' | 'name' | 'run' | 'timeoutMs'>,
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

/** After some bad credentials an address must wait; how many they are is the deployment's affair. */
const slowed = guarded.map(operation =>
  caseOf(operation, 429, {
    name: 'makes an address wait from which many bad credentials came',
    isDisturbing: true,
    timeoutMs: 60_000,
    run: async ({ anybody, chance, target }) => {
      const answer = await fromAnotherAddress(anybody, target, operation, async caller => {
        const guess = () => {
          const forged = caller.with({ authorization: `Bearer aos_${String(chance()).slice(2)}` })
          return forged.call(operation.operationId, wellFormed(operation))
        }
        let last = await guess()
        const most = mostFailures(target, operation)
        for (let failures = 1; last.status === 401 && failures < most; failures += 1) last = await guess()
        return last
      })
      expectError(answer, 429, 'rate_limited')
    },
  }),
)

export const cases: readonly Case[] = [...refused, ...slowed]
