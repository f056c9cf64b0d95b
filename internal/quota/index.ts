export { formatRateLimit, formatRateLimitPolicy } from './rate-headers.ts'
export type { Rate, RateDefaults } from './rate-policy.ts'
export { createRates, type RateDecision, type RateSubject, type Rates, type RatesOptions } from './rates.ts'
