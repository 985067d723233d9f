import { readFileSync } from 'node:fs'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../scripts/json-schemas'
import { tryParseCase } from '../../src/case'
import { defaultProfile } from '../../src/score/profiles/default'
import { arbitraryCase } from '../support/arbitrary-case'

const committed = (file: string): string => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8')

const compiled = (file: string): ValidateFunction => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true })
  addFormats(ajv)
  return ajv.compile(JSON.parse(committed(file)))
}

test.each([...jsonSchemas().keys()])('schema/%s is what the code makes (npx tsx scripts/make-schemas.ts)', (file) => {
  expect(committed(file)).toBe(jsonSchemas().get(file))
})

describe('case.json', () => {
  const validate = compiled('case.json')
  test('takes every generated case', () => {
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        validate(JSON.parse(JSON.stringify(input)))
        expect(validate.errors ?? []).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
  const least = { id: 'c', asOf: '2025-12-01T00:00:00Z', stage: 'active' }
  test.each([
    [{}],
    [{ ...least, unknownKey: 1 }],
    [{ ...least, account: { nam: 'x' } }],
    [{ ...least, stage: 'sign-up' }],
    [{ ...least, asOf: '2025-12-01' }],
    [{ ...least, account: { country: 'jp' } }],
    [{ ...least, payment: { instruments: [{ kind: 'card', bin: '41' }] } }],
    [{ ...least, payment: { declines: 1.5 } }],
    [{ ...least, overrides: [{ actor: 'a', reason: 'r', effect: {}, at: least.asOf, expiresAt: least.asOf }] }],
    [{ ...least, links: [{ accountId: 'a', strength: 2 }] }],
  ])('refuses what parseCase refuses: %#', (input) => {
    expect(validate(input)).toBe(false)
    expect(tryParseCase(input).ok).toBe(false)
  })
})

test('programme.json takes an empty programme and refuses an unknown field', () => {
  const validate = compiled('programme.json')
  expect([validate({}), validate({ sign_up: {} })]).toEqual([true, false])
})

describe('assessment.json', () => {
  const validate = compiled('assessment.json')
  test('is open to fields of later versions at the top', () => {
    expect(validate({})).toBe(false)
    expect(validate.errors?.every((error) => error.keyword === 'required')).toBe(true)
    validate({ laterField: 1 })
    expect(validate.errors?.some((error) => error.keyword === 'additionalProperties')).toBe(false)
  })
})

test('a profile is checked by the schema as by readProfile', () => {
  const validate = compiled('profile.json')
  expect([validate(JSON.parse(JSON.stringify(defaultProfile))), validate.errors]).toEqual([true, null])
  expect(validate({ id: 'own', version: '1', extends: 'default', base: { value: -4 } })).toBe(false)
  expect(validate({ id: 'own', version: '1', extends: 'default', base: { value: -4, reason: 'fewer pirates' } })).toBe(
    true,
  )
})
