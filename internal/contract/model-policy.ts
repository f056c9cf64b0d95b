import * as bodies from './generated/model-policy/bodies.js'
import document from './generated/model-policy/document.json' with { type: 'json' }
import operationRows from './generated/model-policy/operations.json' with { type: 'json' }
import * as parameters from './generated/model-policy/parameters.js'
import * as responses from './generated/model-policy/responses.js'
import type { Contract } from './operation.ts'

export type { components, operations } from './generated/model-policy/types.ts'

export const modelPolicyContract = {
  bodies,
  document,
  operations: operationRows,
  parameters,
  responses,
} as unknown as Contract
