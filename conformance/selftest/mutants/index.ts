import type { Mutant } from '../mutant.ts'
import { accessMutants } from './access.ts'
import { answerMutants } from './answers.ts'
import { eventMutants } from './events.ts'
import { objectMutants } from './objects.ts'
import { requestMutants } from './requests.ts'

export const mutants: readonly Mutant[] = [
  ...answerMutants,
  ...requestMutants,
  ...accessMutants,
  ...eventMutants,
  ...objectMutants,
]
