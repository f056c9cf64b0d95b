import { describe, expect, it } from 'vitest'
import { findCompose } from './compose-program.ts'
import { dockerFault, type ProgramResult } from './engine.ts'

const missing: ProgramResult = { code: null, out: '', err: '' }
const unknown: ProgramResult = { code: 1, out: '', err: "docker: 'compose' is not a docker command." }
const says = (out: string): ProgramResult => ({ code: 0, out, err: '' })

/** A machine on which the programs answer as told; everything else is not there. */
const machine =
  (answers: Readonly<Record<string, ProgramResult>>) => async (program: string, args: readonly string[]) =>
    answers[[program, ...args].join(' ')] ?? missing

describe('Compose', () => {
  it.each([
    ['the plugin', { 'docker compose version --short': says('2.26.1\n') }, ['docker', 'compose'], '2.26.1'],
    [
      'the plugin before the older program',
      { 'docker compose version --short': says('2.26.1'), 'docker-compose version --short': says('1.29.2') },
      ['docker', 'compose'],
      '2.26.1',
    ],
    [
      'the older program where Docker has no plugin',
      { 'docker compose version --short': unknown, 'docker-compose version --short': says('1.29.2') },
      ['docker-compose'],
      '1.29.2',
    ],
  ])('is %s', async (_case, answers, command, version) => {
    expect(await findCompose(machine(answers))).toEqual({ command, version })
  })

  it.each([
    ['Docker', {}, 'Docker is not installed'],
    [
      'Compose',
      { 'docker compose version --short': unknown, 'docker --version': says('Docker version 28') },
      'Docker is here, but Compose is not',
    ],
  ])('is missed with a remedy where there is no %s', async (_case, answers, message) => {
    await expect(findCompose(machine(answers))).rejects.toMatchObject({
      message,
      exitCode: 3,
      remedy: expect.stringContaining('--runtime embedded'),
    })
  })
})

describe('a failure of Docker', () => {
  it.each([
    [null, '', 'Docker is not installed'],
    [
      1,
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'The Docker engine does not answer',
    ],
    [
      1,
      'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      'This user may not speak to the Docker engine',
    ],
    [1, "Couldn't connect to Docker daemon at http+docker://localhost", 'The Docker engine does not answer'],
    [125, 'no such image', 'docker run ended with 125'],
  ])('of code %s and "%s" is the environment\'s', (code, err, message) => {
    expect(dockerFault('docker run', { code, err, out: '' })).toMatchObject({ message, exitCode: 3 })
  })
})
