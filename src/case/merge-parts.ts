import { isRecord, type Loose } from './loose'
import { type Path, toPointer } from './pointer'
import { instantMs, isInstant } from './primitives'

const lower = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim().toLowerCase() : undefined
const field =
  (key: string) =>
  (item: Loose): string | undefined =>
    lower(item[key])
const exact =
  (key: string) =>
  (item: Loose): string | undefined =>
    typeof item[key] === 'string' ? item[key] : undefined

/** By what two items of a list are the same thing. Lists not named here are united by equality. */
const SAME_BY: Readonly<Record<string, (item: Loose) => string | undefined>> = {
  checks: exact('id'),
  notices: exact('id'),
  orders: exact('id'),
  actions: exact('id'),
  appeals: exact('id'),
  domains: (item) => lower(item['name'])?.replace(/\.$/, ''),
  emails: field('address'),
  phones: (item) => (typeof item['number'] === 'string' ? item['number'].replace(/[\s().-]/g, '') : undefined),
  sites: exact('url'),
  works: field('title'),
  links: exact('accountId'),
  vendorScores: exact('vendor'),
  beneficialOwners: field('name'),
  instruments: (item) => {
    if (typeof item['fingerprint'] === 'string') return `${plain(item['kind'])} f ${item['fingerprint']}`
    return typeof item['iban'] === 'string' ? `${plain(item['kind'])} i ${item['iban'].replaceAll(' ', '')}` : undefined
  },
  noticeTotals: (item) => plain([lower(item['sender']), item['lane'], lower(item['domain'])]),
  watermarks: exact('text'),
}

const plain = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`
  // What JSON does not know is refused with its place when the case is checked, not here.
  if (typeof value === 'bigint') return `${value}n`
  if (!isRecord(value))
    return typeof value === 'string' && isInstant(value) ? `@${instantMs(value)}` : (JSON.stringify(value) ?? '')
  const keys = Object.keys(value).filter((key) => value[key] !== null && value[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${plain(value[key])}`)
    .join()}}`
}

const saysTheSame = (a: unknown, b: unknown): boolean =>
  plain(a) === plain(b) || (lower(a) !== undefined && lower(a) === lower(b))

export interface Joiner {
  readonly contradiction: (pointer: string) => void
}

const joinLists = (left: readonly unknown[], right: readonly unknown[], path: Path, joiner: Joiner): unknown[] => {
  const name = path[path.length - 1]
  const keyOf = typeof name === 'string' ? SAME_BY[name] : undefined
  const key = (item: unknown): string => (isRecord(item) ? keyOf?.(item) : undefined) ?? plain(item)
  const joined = [...left]
  // A list may name a thing twice. The first of the right goes to the first of the left, the second to the second, and what is left
  // over to the last: so that a list added to itself stays as it is.
  const places = new Map<string, number[]>()
  left.forEach((item, index) => {
    const known = places.get(key(item))
    if (known === undefined) places.set(key(item), [index])
    else known.push(index)
  })
  const taken = new Map<string, number>()
  for (const item of right) {
    const same = key(item)
    const known = places.get(same)
    if (known === undefined) {
      places.set(same, [joined.length])
      joined.push(item)
      continue
    }
    const turn = taken.get(same) ?? 0
    taken.set(same, turn + 1)
    const at = known[Math.min(turn, known.length - 1)] as number
    joined[at] = join(joined[at], item, [...path, at], joiner)
  }
  return joined
}

/** `left` filled up with what only `right` knows; where both know and differ, `left` stands and a contradiction is told. */
export const join = (left: unknown, right: unknown, path: Path, joiner: Joiner): unknown => {
  if (right === null || right === undefined || left === right) return left
  if (left === null || left === undefined) return right
  if (Array.isArray(left) && Array.isArray(right)) return joinLists(left, right, path, joiner)
  if (isRecord(left) && isRecord(right)) {
    const joined: Record<string, unknown> = { ...left }
    for (const key of Object.keys(right)) {
      if (key !== '__proto__') joined[key] = join(left[key], right[key], [...path, key], joiner)
    }
    return joined
  }
  if (!saysTheSame(left, right)) joiner.contradiction(toPointer(path))
  return left
}
