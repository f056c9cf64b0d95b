import { type FindingKind, findingKinds } from './finding.ts'
import type { RulesetDocument } from './ruleset.ts'

const credentials: readonly FindingKind[] = ['private_key', 'jwt', 'api_key', 'password']
const personal: readonly FindingKind[] = [
  ...(['email', 'phone', 'national_id', 'payment_card', 'iban', 'crypto_address'] as const),
  ...(['ip_address', 'mac_address'] as const),
]

/** The rulesets that are always there. */
export const builtInRulesets: readonly RulesetDocument[] = [
  {
    ruleset_id: 'default',
    version: 1,
    description: 'Credentials and personal data are redacted, on the way in and on the way out.',
    redact: findingKinds,
  },
  {
    ruleset_id: 'credentials',
    version: 1,
    description: 'Credentials are redacted; personal data passes, for agents whose work it is.',
    redact: credentials,
  },
  {
    ruleset_id: 'strict',
    version: 1,
    description:
      'A text with a credential, a payment card or a bank account is blocked; other personal data is redacted.',
    redact: personal,
    block: [
      { id: 'no_credentials', reason: 'the text holds a credential', kinds: credentials },
      {
        id: 'no_payment_data',
        reason: 'the text holds a payment card or bank account number',
        kinds: ['payment_card', 'iban'],
      },
    ],
  },
]
