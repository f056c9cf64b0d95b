import { describeProvider } from '../testing/provider-contract.ts'
import { BuiltinProvider } from './builtin.ts'
import { lexicalModel, rulesModel } from './models.ts'

describeProvider('builtin', async () => {
  const provider = new BuiltinProvider()
  return { provider, chatModel: rulesModel.modelId, embedModel: lexicalModel.modelId, close: () => provider.close() }
})
