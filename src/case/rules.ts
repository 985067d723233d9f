import type * as z from 'zod/mini'
import type { Issue } from '../errors'
import { isCardData, isCardKey } from './card-data'
import { isRecord, type Loose } from './loose'
import { isSpeakableKey, type Path, speakablePath, toPointer } from './pointer'
import { instant, instantMs, isCalendarDate, isInstant } from './primitives'
import { caseShape } from './schema'
import { bare, fieldsOf, itemOf } from './shape'

export const MAX_NOTICES = 10_000
export const MAX_DOMAINS = 5_000

/** Which fields of a part say that something happened, and in which of its parts to look further. */
interface Plan {
  readonly happened: readonly string[]
  readonly expires: boolean
  readonly hasId: boolean
  readonly parts: readonly (readonly [key: string, plan: Plan])[]
}

const planOf = (schema: z.core.$ZodType, name: string): Plan | undefined => {
  const fields = fieldsOf(itemOf(schema) ?? schema)
  if (!fields) return undefined
  const happened: string[] = []
  const parts: [string, Plan][] = []
  for (const [key, field] of Object.entries(fields)) {
    if (bare(field) === instant && (key.endsWith('At') || key === 'at') && key !== 'expiresAt') {
      // An override may be signed ahead of time: it is then reported as `future`.
      if (name !== 'overrides') happened.push(key)
    } else {
      const part = planOf(field, key)
      if (part) parts.push([key, part])
    }
  }
  const expires = 'expiresAt' in fields
  const hasId = itemOf(schema) !== undefined && 'id' in fields
  return happened.length || parts.length || expires || hasId ? { happened, expires, hasId, parts } : undefined
}

let plan: Plan | undefined

const SHORT = 20
/** `a` after `b`. Two instants written `YYYY-MM-DDTHH:MM:SSZ` compare as text. */
const isAfter = (a: string, b: string): boolean =>
  a.length === SHORT && b.length === SHORT && a.endsWith('Z') && b.endsWith('Z') ? a > b : instantMs(a) > instantMs(b)

const asInstant = (value: unknown): string | undefined =>
  typeof value === 'string' && isInstant(value) ? value : undefined

class Rules {
  readonly issues: Issue[] = []
  readonly path: (string | number)[] = []
  constructor(readonly asOf: string | undefined) {}

  report(path: Path, code: string, message: string): void {
    this.issues.push({ pointer: toPointer(path), code, message })
  }

  part(value: unknown, plan: Plan): void {
    if (Array.isArray(value)) {
      if (plan.hasId) this.ids(value)
      for (let index = 0; index < value.length; index++) this.record(value[index], plan, index)
    } else this.record(value, plan)
  }

  record(value: unknown, plan: Plan, index?: number): void {
    if (!isRecord(value)) return
    if (index !== undefined) this.path.push(index)
    for (const key of plan.happened) {
      const at = value[key]
      // Only what might be late is worth a full look: almost every instant is written so that text order is enough.
      if (typeof at !== 'string' || this.asOf === undefined) continue
      if (
        at.length === SHORT &&
        at <= this.asOf &&
        this.asOf.length === SHORT &&
        this.asOf.endsWith('Z') &&
        at.endsWith('Z')
      )
        continue
      if (isInstant(at) && isAfter(at, this.asOf)) {
        this.report([...this.path, key], 'AFTER_AS_OF', 'cannot have happened after asOf')
      }
    }
    if (plan.expires) this.expiry(value)
    for (const [key, part] of plan.parts) {
      if (value[key] === undefined) continue
      this.path.push(key)
      this.part(value[key], part)
      this.path.pop()
    }
    if (index !== undefined) this.path.pop()
  }

  expiry(value: Loose): void {
    const expiresAt = asInstant(value['expiresAt'])
    if (expiresAt === undefined) return
    for (const key of ['checkedAt', 'at']) {
      const start = asInstant(value[key])
      if (start !== undefined && isAfter(start, expiresAt)) {
        this.report([...this.path, 'expiresAt'], 'EXPIRES_BEFORE_START', `must not be before ${key}`)
      }
    }
  }

  ids(list: readonly unknown[]): void {
    if (list.length < 2) return
    const seen = new Map<string, number>()
    list.forEach((item, index) => {
      const id = isRecord(item) ? item['id'] : undefined
      if (typeof id !== 'string') return
      const first = seen.get(id)
      if (first === undefined) seen.set(id, index)
      else
        this.report(
          [...this.path, index, 'id'],
          'DUPLICATE_ID',
          `is the same id as ${toPointer([...this.path, first])}`,
        )
    })
  }

  cards(value: unknown, path: Path): void {
    if (typeof value === 'string' || typeof value === 'number') {
      if (isCardData(path[path.length - 1] ?? '', value)) {
        this.report(
          path,
          'CARD_DATA',
          'holds a full card number, which must never be handed in: give bin (the first 6 to 8 digits) or a fingerprint',
        )
      }
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.cards(item, [...path, index])
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        const at = [...path, key]
        if (isCardKey(key))
          this.report(
            at,
            'CARD_DATA',
            'is card data, which must never be handed in: give bin (the first 6 to 8 digits) or a fingerprint',
          )
        else if (!isSpeakableKey(key) && isCardData('', key))
          this.report(speakablePath(at), 'CARD_DATA', 'has a key that holds a full card number')
        else this.cards(item, isSpeakableKey(key) ? at : path)
      }
    }
  }

  limit(value: unknown, key: string, most: number, advice: string): void {
    if (Array.isArray(value) && value.length > most)
      this.report([key], 'TOO_MANY', `must not hold more than ${most}: ${advice}`)
  }
}

/**
 * Rules that span fields: impossible dates, the same id twice, card data, too many. Looks at cleaned input of any shape, so that these
 * are reported together with mistakes of shape.
 */
export const checkRules = (input: unknown): Issue[] => {
  if (!isRecord(input)) return []
  plan ??= planOf(caseShape, '')
  const rules = new Rules(asInstant(input['asOf']))
  rules.limit(input['notices'], 'notices', MAX_NOTICES, 'hand in the newest and sum up older ones in noticeTotals')
  rules.limit(
    input['domains'],
    'domains',
    MAX_DOMAINS,
    'hand in the newest, and notices about the rest in noticeTotals',
  )
  if (plan) rules.record(input, plan)
  const born = isRecord(input['account']) ? input['account']['birthDate'] : undefined
  if (
    rules.asOf !== undefined &&
    typeof born === 'string' &&
    isCalendarDate(born) &&
    Date.parse(born) > instantMs(rules.asOf)
  ) {
    rules.report(['account', 'birthDate'], 'AFTER_AS_OF', 'cannot be after asOf')
  }
  if (input['payment'] !== undefined) rules.cards(input['payment'], ['payment'])
  return rules.issues
}
