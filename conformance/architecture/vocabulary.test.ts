import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { errors } from '#errors'
import { scopes } from '#tenancy'
import { source } from './source-files.ts'

const { ErrorCode, Scope } = parse(source('openapi/components/schemas.yaml')) as Record<string, { enum: string[] }>

describe('the words of the specs', () => {
  it('are the error codes of the table', () => {
    expect(ErrorCode?.enum.toSorted()).toEqual(Object.keys(errors).sort())
  })

  it('are the scopes that the code knows', () => {
    expect(Scope?.enum.toSorted()).toEqual([...scopes].sort())
  })
})
