import { apiKey } from './api-key.ts'
import { cryptoAddress } from './crypto-address.ts'
import type { Detector } from './detector.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { ipAddress } from './ip-address.ts'
import { jwt } from './jwt.ts'
import { macAddress } from './mac-address.ts'
import { nationalId } from './national-id/national-id.ts'
import { password } from './password.ts'
import { paymentCard } from './payment-card.ts'
import { phone } from './phone.ts'
import { privateKey } from './private-key.ts'
import { urlPassword } from './url-password.ts'

/** All that look at a text by themselves. */
export const detectors: readonly Detector[] = [
  ...[privateKey, jwt, apiKey, password, urlPassword],
  ...[email, paymentCard, iban, cryptoAddress, nationalId, phone, macAddress, ipAddress],
]
