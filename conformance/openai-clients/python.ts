import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A Python with the packages of a requirements file, or why there is none here. */
export type Python = { readonly program: string } | { readonly reason: string }

const requirements = join(import.meta.dirname, 'requirements.txt')

/** Words of pip where it does not reach an index; whatever else it says is a fault of the requirements. */
const unreachable =
  /NewConnectionError|ConnectTimeout|Failed to establish|Temporary failure|timed out|ProxyError|SSLError/

/** As `findPython`, but with AGENTOS_REQUIRE_PYTHON it throws where there is none. */
export function makePython(folder: string): Python {
  const python = findPython(folder)
  if ('reason' in python && process.env.AGENTOS_REQUIRE_PYTHON === '1') throw new Error(python.reason)
  return python
}

/** Makes a virtual environment in a folder. Throws where pip reaches an index and still cannot install. */
function findPython(folder: string): Python {
  const made = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' })
  if (made.error !== undefined) return { reason: 'Python 3 is not installed' }
  const program = join(folder, 'bin', 'python')
  // Debian keeps what a virtual environment needs in a package of its own.
  if (made.status !== 0 || !existsSync(program))
    return { reason: 'python3 -m venv does not work; on Debian it needs the package python3-venv' }
  const flags = ['--quiet', '--disable-pip-version-check', '--no-input', '--requirement', requirements]
  const { status, stderr } = spawnSync(program, ['-m', 'pip', 'install', ...flags], { encoding: 'utf8' })
  if (status === 0) return { program }
  if (unreachable.test(stderr)) return { reason: 'no package index can be reached, from which to install the client' }
  throw new Error(`pip cannot install the client: ${stderr}`)
}
