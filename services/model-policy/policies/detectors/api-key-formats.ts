/** How the keys of a service look: a prefix, then characters of an alphabet. */
export interface ApiKeyFormat {
  readonly prefix: string
  readonly alphabet: keyof typeof alphabets
  readonly shortest: number
  /** Absent, as many as there are. */
  readonly longest?: number
  /** The prefix alone says little: what follows must look random. */
  readonly isWeak?: true
}

export const alphabets = {
  upper: /[A-Z0-9]/,
  hex: /[0-9a-f]/,
  alphanumeric: /[A-Za-z0-9]/,
  url: /[A-Za-z0-9_-]/,
  dotted: /[A-Za-z0-9_.-]/,
  path: /[A-Za-z0-9/]/,
}

const exactly = (length: number) => ({ shortest: length, longest: length })

function same(prefixes: readonly string[], rest: Omit<ApiKeyFormat, 'prefix'>): ApiKeyFormat[] {
  return prefixes.map(prefix => ({ prefix, ...rest }))
}

/** Source: the services' own documentation of their key formats, and the secret-scanning patterns published by GitHub. */
export const apiKeyFormats: readonly ApiKeyFormat[] = [
  { prefix: 'aos_', alphabet: 'url', shortest: 20, isWeak: true },
  ...same(['AKIA', 'ASIA', 'ABIA', 'ACCA'], { alphabet: 'upper', ...exactly(16) }),
  ...same(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], { alphabet: 'alphanumeric', shortest: 36 }),
  { prefix: 'github_pat_', alphabet: 'url', shortest: 60 },
  ...same(['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glsoat-', 'glcbt-', 'glft-', 'glimt-', 'gloas-'], {
    alphabet: 'dotted',
    shortest: 20,
  }),
  ...same(['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xapp-'], { alphabet: 'url', shortest: 24 }),
  { prefix: 'hooks.slack.com/services/', alphabet: 'path', shortest: 30 },
  ...same(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], { alphabet: 'alphanumeric', shortest: 16 }),
  { prefix: 'whsec_', alphabet: 'alphanumeric', shortest: 24 },
  { prefix: 'AIza', alphabet: 'url', ...exactly(35) },
  { prefix: 'GOCSPX-', alphabet: 'url', ...exactly(28) },
  { prefix: 'ya29.', alphabet: 'url', shortest: 20 },
  { prefix: 'sk-', alphabet: 'url', shortest: 20, isWeak: true },
  { prefix: 'gsk_', alphabet: 'alphanumeric', shortest: 40 },
  { prefix: 'xai-', alphabet: 'alphanumeric', shortest: 60 },
  { prefix: 'pplx-', alphabet: 'alphanumeric', shortest: 40 },
  { prefix: 'hf_', alphabet: 'alphanumeric', shortest: 30 },
  { prefix: 'r8_', alphabet: 'alphanumeric', shortest: 37 },
  { prefix: 'npm_', alphabet: 'alphanumeric', ...exactly(36) },
  { prefix: 'pypi-', alphabet: 'url', shortest: 50 },
  { prefix: 'SG.', alphabet: 'dotted', shortest: 60 },
  { prefix: 'dop_v1_', alphabet: 'hex', ...exactly(64) },
  ...same(['shpat_', 'shpca_', 'shppa_', 'shpss_'], { alphabet: 'hex', ...exactly(32) }),
  ...same(['hvs.', 'hvb.'], { alphabet: 'url', shortest: 24 }),
  { prefix: 'lin_api_', alphabet: 'alphanumeric', shortest: 40 },
  { prefix: 'dapi', alphabet: 'hex', ...exactly(32) },
  { prefix: 'AGE-SECRET-KEY-1', alphabet: 'upper', ...exactly(58) },
]
