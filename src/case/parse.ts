import * as z from 'zod/mini'
import { type Issue, RedflagError } from '../errors'
import { type Cleaned, clean } from './clean'
import { describeIssues } from './issues'
import { isRecord } from './loose'
import { checkRules } from './rules'
import { type Case, type CaseInput, caseShape } from './schema'

export type ParseResult =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** More mistakes than this are counted, not listed. */
const MAX_ISSUES = 1000

const truncatedPages = new WeakMap<object, readonly string[]>()

/** Whether `parseCase` made this very object, so that it need not be checked again. */
export const isParsed = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && truncatedPages.has(value)

/** Pointers to the page texts of which only the first 8 MiB were read. */
export const pageTruncated = (parsed: Case): readonly string[] => truncatedPages.get(parsed) ?? []

/** The same case at a later instant, with what is known of its pages. */
export const parsedAt = (parsed: Case, asOf: string): Case => {
  const later: Case = Object.freeze({ ...parsed, asOf })
  const truncated = truncatedPages.get(parsed)
  if (truncated !== undefined) truncatedPages.set(later, truncated)
  return later
}

/** The first word about a place stands; card data outranks that its field is unknown. */
const together = (more: number, ...groups: readonly (readonly Issue[])[]): Issue[] => {
  const taken = new Set<string>()
  const all: Issue[] = []
  for (const group of groups) {
    for (const issue of group) {
      if (!taken.has(issue.pointer)) all.push(issue)
    }
    for (const issue of group) taken.add(issue.pointer)
  }
  const left = Math.max(0, all.length - MAX_ISSUES) + more
  if (left === 0) return all
  return [...all.slice(0, MAX_ISSUES), { pointer: '', code: 'MORE_ISSUES', message: `has ${left} more mistakes` }]
}

/** What is known, and where it says nothing what the defaults say: field by field, a list as a whole. Both are clean; so is the result. */
const filled = (own: unknown, by: unknown): unknown => {
  if (own === undefined) return by
  if (!isRecord(own) || !isRecord(by)) return own
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(by)) {
    const value = filled(own[key], by[key])
    if (value === own[key]) continue
    copy ??= { ...own }
    copy[key] = value
  }
  return copy === undefined ? own : Object.freeze(copy)
}

const withDefaults = (own: Cleaned, defaults: Cleaned): Cleaned => {
  if (!isRecord(own.value)) return own
  return {
    value: filled(own.value, defaults.value),
    issues: [...own.issues, ...defaults.issues],
    truncated: 'sites' in own.value ? own.truncated : [...own.truncated, ...defaults.truncated],
  }
}

type Told = ReturnType<typeof describeIssues>
const NO_MISTAKES: Told = { issues: [], more: 0 }
const TOO_MANY: Issue = {
  pointer: '',
  code: 'TOO_MANY_MISTAKES',
  message: 'has more mistakes than can be told; look at how its lists are made',
}

/** What zod says; where the mistakes of a list are too many for it to hand on at once, that. */
const shapeOf = (value: unknown): { readonly success: true } | { readonly success: false; readonly issues: Told } => {
  try {
    const shape = z.safeParse(caseShape, value)
    return shape.success
      ? shape
      : { success: false, issues: describeIssues(caseShape, value, shape.error.issues, MAX_ISSUES) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { success: false, issues: { issues: [TOO_MANY], more: 0 } }
  }
}

/** As `parseCase`, but mistakes come back as a value. `defaults` say what the case leaves unknown. */
export const tryParseCase = (input: unknown, defaults?: Cleaned): ParseResult => {
  const known = isParsed(input)
  if (known && defaults === undefined) return { ok: true, case: input }
  const own: Cleaned = known ? { value: input, issues: [], truncated: [...pageTruncated(input)] } : clean(input)
  const cleaned = defaults === undefined ? own : withDefaults(own, defaults)
  if (known && cleaned.value === input && cleaned.issues.length === 0) return { ok: true, case: input }
  const shape = shapeOf(cleaned.value)
  const rules = checkRules(cleaned.value)
  if (shape.success && rules.length === 0 && cleaned.issues.length === 0) {
    // The cleaned copy is what zod agreed to; it is already frozen, so zod's own copy is not needed.
    const parsed = cleaned.value as Case
    truncatedPages.set(parsed, Object.freeze(cleaned.truncated))
    return { ok: true, case: parsed }
  }
  const shapes = shape.success ? NO_MISTAKES : shape.issues
  return { ok: false, issues: together(shapes.more, cleaned.issues, rules, shapes.issues) }
}

/**
 * Checks a case and returns a deep-frozen copy without `null`s, which `assess` takes without checking again. The input is not changed.
 * @throws RedflagError `INVALID_CASE` with every mistake at once, each with a pointer.
 */
export const parseCase = (input: unknown): Case => parseWithDefaults(input, undefined)

/** As `parseCase`, of a case whose provider says the rest. */
export const parseWithDefaults = (input: unknown, defaults: Cleaned | undefined): Case => {
  const result = tryParseCase(input, defaults)
  if (!result.ok) throw new RedflagError('INVALID_CASE', result.issues)
  return result.case
}

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The case as a [Standard Schema](https://standardschema.dev): takes and refuses exactly what `parseCase` does. */
export const caseSchema: z.ZodMiniType<Case, CaseInput> = z.pipe(
  z.unknown(),
  z.transform((input: unknown, context): Case => {
    const result = tryParseCase(input)
    if (result.ok) return result.case
    for (const issue of result.issues) {
      context.issues.push({
        code: 'custom',
        input: undefined,
        path: pathOf(issue.pointer),
        message: issue.message,
        params: { code: issue.code, pointer: issue.pointer },
      })
    }
    return z.NEVER
  }),
) as unknown as z.ZodMiniType<Case, CaseInput>
