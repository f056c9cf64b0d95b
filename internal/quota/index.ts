export { formatRateLimit, formatRateLimitPolicy } from './rate-headers.ts'
export type { Rate, RateDefaults, RatePolicy } from './rate-policy.ts'
export { createRates, type RateDecision, type RateSubject, type Rates, type RatesOptions } from './rates.ts'
