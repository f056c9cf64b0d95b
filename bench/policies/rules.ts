import type { PolicyDocument } from '../../services/model-policy/policies/engine/document.ts'

const rules = 50

/** A tenant's fifty rules, so many about models, each with a condition that does not hold; the others are about tools. */
export function fiftyRules(aboutModels: number): PolicyDocument[] {
  const documents = Array.from({ length: rules }, (_, index): PolicyDocument => {
    const isAboutModels = index < aboutModels
    return {
      effect: 'deny',
      subjects: ['*'],
      actions: [isAboutModels ? 'model.*' : 'tool.invoke'],
      resources: ['*'],
      when: `context.data_classification == 'secret-${index}' && !resource.local || context.region == 'r-${index}'`,
      reason: 'a rule',
      fixtures: [],
    }
  })
  const open: PolicyDocument = {
    effect: 'allow',
    subjects: ['*'],
    actions: ['*'],
    resources: ['*'],
    reason: 'nothing forbids it',
    fixtures: [],
  }
  return [...documents, open]
}
