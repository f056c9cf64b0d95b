/** What a builtin model can do, as the catalog lists it. */
export interface BuiltinModel {
  readonly modelId: string
  readonly capability: 'chat' | 'embed'
  readonly contextWindowTokens: number
  readonly maxOutputTokens: number
  readonly dimensions?: number
}

export const rulesModel = {
  modelId: 'builtin/rules',
  capability: 'chat',
  // A text as long as a request may be.
  contextWindowTokens: 4_194_304,
  maxOutputTokens: 4_096,
} as const satisfies BuiltinModel

export const lexicalModel = {
  modelId: 'builtin/lexical-384',
  capability: 'embed',
  contextWindowTokens: 4_194_304,
  maxOutputTokens: 0,
  dimensions: 384,
} as const satisfies BuiltinModel

export const builtinModels: readonly BuiltinModel[] = [rulesModel, lexicalModel]
