import * as bodies from './generated/orchestrator/bodies.js'
import document from './generated/orchestrator/document.json' with { type: 'json' }
import operationRows from './generated/orchestrator/operations.json' with { type: 'json' }
import * as parameters from './generated/orchestrator/parameters.js'
import * as responses from './generated/orchestrator/responses.js'
import type { Contract } from './operation.ts'

export type { components, operations } from './generated/orchestrator/types.ts'

export const orchestratorContract = {
  bodies,
  document,
  operations: operationRows,
  parameters,
  responses,
} as unknown as Contract
