import type * as z from 'zod/mini'
import type { Issue } from '../errors'
import { nearest } from './guess'
import { isSpeakableKey, type Path, speakablePath, toPointer } from './pointer'
import { allKeys, keysAt } from './shape'

type ZodIssue = z.core.$ZodIssue

const FORMATS: Readonly<Record<string, string>> = {
  BAD_INSTANT: 'must be an instant such as 2025-11-19T09:00:00Z, with Z or an offset',
  BAD_DATE: 'must be a calendar date such as 1990-02-28',
  BAD_COUNTRY: 'must be an ISO 3166-1 alpha-2 code in capitals, such as JP',
  BAD_COUNT: 'must be a whole number from 0',
  BAD_BIN: 'must be the first 6 to 8 digits of the card',
  BAD_SCALE: 'must have different min and max',
}

const valueAt = (root: unknown, path: Path): unknown => {
  let here: unknown = root
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = (here as Record<string | number, unknown>)[part]
  }
  return here
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
}

const missingOr = (input: unknown, path: Path, otherwise: Omit<Issue, 'pointer'>): Omit<Issue, 'pointer'> => {
  const last = path[path.length - 1]
  return valueAt(input, path) === undefined && typeof last === 'string'
    ? { code: 'MISSING', message: `is required: ${otherwise.message}` }
    : otherwise
}

const notAllowed = (input: unknown, path: Path, values: readonly unknown[]): Omit<Issue, 'pointer'> => {
  const said = valueAt(input, path)
  const meant = typeof said === 'string' ? nearest(said, values.map(String)) : undefined
  return missingOr(input, path, {
    code: 'NOT_ALLOWED',
    message: `must be ${values.length > 1 ? 'one of ' : ''}${values.map((value) => JSON.stringify(value)).join(', ')}${meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`}`,
  })
}

const everywhere = new WeakMap<z.core.$ZodType, ReadonlyMap<string, readonly string[]>>()

/** Every key of the schema with its places; the schema is walked once. */
const keysOf = (root: z.core.$ZodType): ReadonlyMap<string, readonly string[]> => {
  let keys = everywhere.get(root)
  if (keys === undefined) {
    keys = allKeys(root)
    everywhere.set(root, keys)
  }
  return keys
}

/** For so many unknown keys of one place a meant one is looked for; who mistyped more has mistyped the same. */
const MAX_GUESSES = 100

const aboutUnknownKey = (root: z.core.$ZodType, here: readonly string[], key: string): string => {
  const near = nearest(key, here)
  if (near !== undefined) return `is not a known field; did you mean "${near}"?`
  const elsewhere = keysOf(root)
  const known = nearest(key, elsewhere.keys())
  const places = known === undefined ? [] : (elsewhere.get(known) ?? [])
  if (places.length > 0) return `is not a known field here; did you mean ${places.slice(0, 3).join(' or ')}?`
  return here.length > 0 ? `is not a known field; known here: ${here.join(', ')}` : 'is not a known field'
}

const unknownKeys = (root: z.core.$ZodType, path: Path, keys: readonly string[]): Issue[] => {
  const here = keysAt(root, path)
  return keys.map((key, index) =>
    isSpeakableKey(key)
      ? {
          pointer: toPointer([...path, key]),
          code: 'UNKNOWN_KEY',
          message: index < MAX_GUESSES ? aboutUnknownKey(root, here, key) : 'is not a known field',
        }
      : { pointer: toPointer(path), code: 'UNKNOWN_KEY', message: 'has a key that is not a known field' },
  )
}

const translate = (root: z.core.$ZodType, input: unknown, issue: ZodIssue, base: Path): Issue[] => {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
  const at = (said: Omit<Issue, 'pointer'>): Issue[] => [{ pointer: toPointer(speakablePath(path)), ...said }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(root, path, issue.keys)
    case 'invalid_type':
      return at(
        missingOr(input, path, {
          code: 'WRONG_TYPE',
          message: `must be ${TYPES[issue.expected] ?? `a ${issue.expected}`}`,
        }),
      )
    case 'invalid_value':
      return at(notAllowed(input, path, issue.values))
    case 'too_small':
      return at(
        issue.origin === 'string'
          ? { code: 'EMPTY', message: 'must not be empty' }
          : { code: 'OUT_OF_RANGE', message: `must be at least ${issue.minimum}` },
      )
    case 'too_big':
      return at({ code: 'OUT_OF_RANGE', message: `must be at most ${issue.maximum}` })
    case 'invalid_union':
      return union(root, input, issue, path)
    default: {
      const format = FORMATS[issue.message ?? '']
      return at(
        format ? { code: issue.message, message: format } : { code: 'NOT_ALLOWED', message: 'is not allowed here' },
      )
    }
  }
}

/** Of the alternatives, speak about the one whose keys were used; where none or several were, say what to choose from. */
const union = (
  root: z.core.$ZodType,
  input: unknown,
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  path: Path,
): Issue[] => {
  const keys = keysAt(root, path)
  const said = valueAt(input, path)
  const used = typeof said === 'object' && said !== null ? Object.keys(said) : []
  const fitting = issue.errors.filter((errors) => errors.every((inner) => inner.code !== 'unrecognized_keys'))
  if (used.length === 1 && fitting.length === 1) {
    return fitting[0]!.flatMap((inner) => translate(root, input, inner, path))
  }
  const stray = used.filter((key) => !keys.includes(key))
  if (stray.length > 0) return unknownKeys(root, path, stray)
  const message = `must be an object with exactly one of ${keys.join(', ')}`
  return [{ pointer: toPointer(path), ...missingOr(input, path, { code: 'NOT_ALLOWED', message }) }]
}

/** How many mistakes one of zod's issues stands for. */
const countOf = (issue: ZodIssue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1)

/**
 * What zod found, in our words: pointers, stable codes, allowed keys and values; nothing of what was handed in. Once `most` are
 * put into words the rest is counted.
 */
export const describeIssues = (
  root: z.core.$ZodType,
  input: unknown,
  issues: readonly ZodIssue[],
  most: number,
): { readonly issues: readonly Issue[]; readonly more: number } => {
  const told: Issue[] = []
  let more = 0
  for (const issue of issues) {
    if (told.length >= most) more += countOf(issue)
    else for (const said of translate(root, input, issue, [])) told.push(said)
  }
  return { issues: told, more }
}
