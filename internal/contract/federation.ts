import * as bodies from './generated/federation/bodies.js'
import document from './generated/federation/document.json' with { type: 'json' }
import operationRows from './generated/federation/operations.json' with { type: 'json' }
import * as parameters from './generated/federation/parameters.js'
import * as responses from './generated/federation/responses.js'
import type { Contract } from './operation.ts'

export type { components, operations } from './generated/federation/types.ts'

export const federationContract = {
  bodies,
  document,
  operations: operationRows,
  parameters,
  responses,
} as unknown as Contract
