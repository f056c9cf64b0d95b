import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const opensslBinary = 'openssl'

/** PEM files. */
export interface Certificate {
  readonly certificateFile: string
  readonly keyFile: string
}

/** A certificate of this host name that only those trust who are given it; its files are gone when the test ends. */
export function selfSignedCertificate(hostName: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-certificate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const certificate = { certificateFile: join(folder, 'certificate.pem'), keyFile: join(folder, 'key.pem') }
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', certificate.keyFile]
  const subject = ['-subj', `/CN=${hostName}`, '-addext', `subjectAltName=DNS:${hostName}`, '-days', '1']
  const args = ['req', '-x509', ...key, ...subject, '-out', certificate.certificateFile]
  execFileSync(opensslBinary, args, { stdio: 'pipe' })
  return certificate
}
