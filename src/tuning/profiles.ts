import * as z from 'zod/mini'
import { RedflagError } from '../errors'
import type { Profile } from '../score/profile'
import { defaultProfile } from '../score/profiles/default'
import { SIGNALS } from '../signals/registry'

const number = z.number()
const reason = z.string().check(z.minLength(1))
const reasoned = z.strictObject({ value: number, reason })

/** A profile as JSON. `extends` names the profile whose numbers hold where this one is silent. */
export const profileSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  extends: z.optional(z.string()),
  note: z.optional(z.string()),
  base: z.optional(reasoned),
  exposureBase: z.optional(reasoned),
  signals: z.optional(z.record(z.string(), z.strictObject({ points: number, reason }))),
  families: z.optional(z.record(z.string(), reasoned)),
  brakes: z.optional(
    z.record(
      z.string(),
      z.strictObject({ families: z.array(z.string()), keep: number.check(z.minimum(0), z.maximum(1)), reason }),
    ),
  ),
  floors: z.optional(z.record(z.string(), reasoned)),
  scale: z.optional(reasoned),
  bands: z.optional(z.strictObject({ guarded: number, elevated: number, high: number, severe: number, reason })),
  decisions: z.optional(
    z.strictObject({
      stepUp: z.optional(reasoned),
      review: z.optional(reasoned),
      restrict: z.optional(reasoned),
      decline: z.optional(reasoned),
    }),
  ),
  minCoverage: z.optional(reasoned),
  probability: z.optional(z.strictObject({ a: number, b: number.check(z.minimum(0)), fittedOn: z.string() })),
})

export type ProfileInput = z.infer<typeof profileSchema>

/**
 * Reads a profile from JSON and completes it from the one it extends (the default profile where it names none).
 * @throws RedflagError `INVALID_PROFILE` with a pointer to each mistake, `UNKNOWN_PROFILE` where `extends` names nothing known.
 */
export const readProfile = (input: unknown, known: readonly Profile[] = [defaultProfile]): Profile => {
  const parsed = z.safeParse(profileSchema, input)
  if (!parsed.success)
    throw new RedflagError(
      'INVALID_PROFILE',
      parsed.error.issues.map((issue) => ({
        pointer: issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
        code: issue.code.toUpperCase(),
        message:
          issue.code === 'unrecognized_keys'
            ? `unknown: ${issue.keys.join(', ')}`
            : `expected ${'expected' in issue ? String(issue.expected) : 'another value'}`,
      })),
    )
  const wanted = parsed.data
  const parent = known.find((profile) => profile.id === (wanted.extends ?? defaultProfile.id))
  if (parent === undefined)
    throw new RedflagError('UNKNOWN_PROFILE', [
      {
        pointer: '/extends',
        code: 'UNKNOWN_PROFILE',
        message: `known are: ${known.map((profile) => profile.id).join(', ')}`,
      },
    ])
  const unknownSignals = Object.keys(wanted.signals ?? {}).filter((id) => !SIGNALS.some((signal) => signal.id === id))
  if (unknownSignals.length > 0)
    throw new RedflagError(
      'INVALID_PROFILE',
      unknownSignals.map((id) => ({
        pointer: `/signals/${id.replaceAll('/', '~1')}`,
        code: 'UNKNOWN_SIGNAL',
        message: 'no such signal',
      })),
    )
  // A fit of the parent says nothing about other numbers.
  const { probability: _, ...inherited } = parent
  return {
    ...inherited,
    id: wanted.id,
    version: wanted.version,
    note: wanted.note ?? parent.note,
    base: wanted.base ?? parent.base,
    exposureBase: wanted.exposureBase ?? parent.exposureBase,
    signals: { ...parent.signals, ...wanted.signals },
    families: { ...parent.families, ...wanted.families },
    brakes: { ...parent.brakes, ...wanted.brakes },
    floors: { ...parent.floors, ...wanted.floors },
    scale: wanted.scale ?? parent.scale,
    bands: wanted.bands ?? parent.bands,
    decisions: {
      stepUp: wanted.decisions?.stepUp ?? parent.decisions.stepUp,
      review: wanted.decisions?.review ?? parent.decisions.review,
      restrict: wanted.decisions?.restrict ?? parent.decisions.restrict,
      decline: wanted.decisions?.decline ?? parent.decisions.decline,
    },
    minCoverage: wanted.minCoverage ?? parent.minCoverage,
    ...(wanted.probability === undefined ? {} : { probability: wanted.probability }),
  }
}

export interface ProfileChange {
  readonly path: string
  readonly before: number | string | null
  readonly after: number | string | null
  readonly reason: string | null
}

const leaves = (
  value: unknown,
  path: string,
  into: Map<string, { value: number | string; reason: string | null }>,
): void => {
  if (value === null || typeof value !== 'object') return
  const record = value as Record<string, unknown>
  const why = typeof record['reason'] === 'string' ? record['reason'] : null
  for (const [key, item] of Object.entries(record)) {
    if (key === 'reason') continue
    if (typeof item === 'number' || typeof item === 'string')
      into.set(`${path}/${key.replaceAll('/', '~1')}`, { value: item, reason: why })
    else leaves(item, `${path}/${key.replaceAll('/', '~1')}`, into)
  }
}

/** Every number that differs, with the reason that the second profile gives. */
export const diffProfiles = (a: Profile, b: Profile): readonly ProfileChange[] => {
  const before = new Map<string, { value: number | string; reason: string | null }>()
  const after = new Map<string, { value: number | string; reason: string | null }>()
  leaves(a, '', before)
  leaves(b, '', after)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path)?.value !== after.get(path)?.value)
    .sort()
    .map((path) => ({
      path,
      before: before.get(path)?.value ?? null,
      after: after.get(path)?.value ?? null,
      reason: after.get(path)?.reason ?? null,
    }))
}

export interface ProfileFinding {
  readonly code:
    | 'NEVER_MATTERS'
    | 'SWALLOWED_BY_FLOOR'
    | 'UNREACHABLE_DECISION'
    | 'NO_REASON'
    | 'NO_CAP'
    | 'SIGN'
    | 'ORDER'
  readonly path: string
  readonly message: string
}

/** What a reviewer would mark: numbers that cannot matter, decisions that nothing reaches, numbers without a reason. */
export const lintProfile = (profile: Profile): readonly ProfileFinding[] => {
  const found: ProfileFinding[] = []
  const say = (code: ProfileFinding['code'], path: string, message: string): void => {
    found.push({ code, path, message })
  }
  const abuseCaps = new Map<string, number>()
  const anonymityCaps = new Map<string, number>()
  for (const signal of SIGNALS) {
    const entry = profile.signals[signal.id as keyof Profile['signals']]
    const path = `/signals/${signal.id.replaceAll('/', '~1')}`
    if (entry === undefined) {
      say('NEVER_MATTERS', path, 'the profile gives it no points')
      continue
    }
    if (entry.reason.trim().length < 4) say('NO_REASON', path, 'a number without a reason')
    const isBrake = signal.family === 'brake'
    if (!isBrake && entry.points < 0) say('SIGN', path, 'a sign of abuse or anonymity may not lower the score')
    if (isBrake && entry.points > 0) say('SIGN', path, 'a brake may not raise the score')
    if (entry.points === 0 && !isBrake && signal.maturity === 'stable') say('NEVER_MATTERS', path, 'gives no points')
    const cap = profile.families[signal.family]
    if (cap === undefined) say('NO_CAP', `/families/${signal.family}`, 'a family without a cap')
    if (cap !== undefined && cap.value <= 0 && entry.points > 0)
      say('NEVER_MATTERS', path, `the cap of family ${signal.family} leaves nothing`)
    if (entry.points > 0 && signal.maturity === 'stable') {
      const sums = signal.axis === 'abuse' ? abuseCaps : signal.axis === 'anonymity' ? anonymityCaps : null
      sums?.set(
        signal.family,
        Math.min((sums.get(signal.family) ?? 0) + entry.points, cap?.value ?? Number.POSITIVE_INFINITY),
      )
    }
  }
  const sum = (caps: ReadonlyMap<string, number>): number =>
    [...caps.values()].reduce((total, value) => total + value, 0)
  const { decisions } = profile
  for (const [name, item, most] of [
    ['stepUp', decisions.stepUp, sum(anonymityCaps)],
    ['review', decisions.review, sum(abuseCaps)],
    ['restrict', decisions.restrict, sum(abuseCaps)],
    ['decline', decisions.decline, sum(abuseCaps)],
  ] as const) {
    if (item.value > most)
      say(
        'UNREACHABLE_DECISION',
        `/decisions/${name}`,
        `needs ${item.value} points where at most ${Math.round(most * 100) / 100} can come together`,
      )
    if (item.reason.trim().length < 4) say('NO_REASON', `/decisions/${name}`, 'a number without a reason')
  }
  if (!(decisions.review.value <= decisions.restrict.value && decisions.restrict.value <= decisions.decline.value))
    say('ORDER', '/decisions', 'a harder decision must need more points')
  const { guarded, elevated, high, severe } = profile.bands
  if (!(guarded < elevated && elevated < high && high < severe)) say('ORDER', '/bands', 'bands must rise')
  const floorOf = Object.entries(profile.floors)
  for (const [id, floor] of floorOf)
    if (floor.value >= profile.base.value + sum(abuseCaps))
      say(
        'SWALLOWED_BY_FLOOR',
        `/floors/${id.replaceAll('/', '~1')}`,
        'lifts above everything that the families could add: they no longer matter',
      )
  for (const [family, cap] of Object.entries(profile.families))
    if (cap.reason.trim().length < 4) say('NO_REASON', `/families/${family}`, 'a number without a reason')
  return found
}
