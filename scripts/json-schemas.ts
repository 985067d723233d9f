import * as z from 'zod/mini'
import { assessmentSchema } from '../src/assessment-schema'
import { bin } from '../src/case/payment'
import { calendarDate, count, country, instant } from '../src/case/primitives'
import { MAX_DOMAINS, MAX_NOTICES } from '../src/case/rules'
import { caseShape } from '../src/case/schema'
import { programmeSchema } from '../src/programme'
import { profileSchema } from '../src/tuning'

/** Where the schemas say that they live. An identifier, not a promise that something answers there. */
const BASE = 'https://redflag.example/schema/'

type Json = Record<string, unknown>

/** Formats that zod checks by code are told to JSON Schema by pattern; what a pattern cannot say is left to `parseCase`. */
const FORMATS = new Map<unknown, Json>([
  [
    instant,
    {
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$',
      description: 'An instant: ISO 8601 with Z or an offset.',
      examples: ['2025-11-19T09:00:00Z'],
    },
  ],
  [calendarDate, { pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' }],
  [bin, { pattern: '^\\d{6,8}$' }],
  [country, { pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' }],
  [count, { type: 'integer', minimum: 0 }],
])

const toJson = (name: string, title: string, schema: z.core.$ZodType): Json => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, FORMATS.get(zodSchema))
    },
  }) as Json
  const { $schema, ...rest } = made
  return { $schema, $id: `${BASE}${name}.json`, title, ...rest }
}

/** Limits that `parseCase` checks by rule. */
const limited = (schema: Json): Json => {
  const properties = schema['properties'] as Record<string, { anyOf: [Json, Json] }>
  Object.assign(properties['notices']!.anyOf[0], { maxItems: MAX_NOTICES })
  Object.assign(properties['domains']!.anyOf[0], { maxItems: MAX_DOMAINS })
  return schema
}

/** File name to text, as committed in schema/. */
export const jsonSchemas = (): Map<string, string> => {
  const made: readonly (readonly [string, Json])[] = [
    ['case', limited(toJson('case', 'A case for redflag (closed: unknown keys are refused)', caseShape))],
    [
      'assessment',
      toJson('assessment', 'An assessment by redflag (open: later versions add fields)', assessmentSchema),
    ],
    ['programme', toJson('programme', "A provider's own programme for redflag", programmeSchema)],
    ['profile', toJson('profile', 'A policy for redflag: every number with its reason', profileSchema)],
  ]
  return new Map(made.map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]))
}
