/**
 * Which accounts hang together: our typed arrays beside a Map<string> with union-find, on the same hashed identifiers.
 * Run: npx tsx bench/links.ts, or with --large for ten million accounts (ours alone: a Map ends at 2^24 keys).
 */
import { createHmac } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { connectedAccounts, createLinkIndex } from '../src/links'
import { interleave, type Row } from './harness'

const EACH = 4
/** One identifier in 25 is one that an earlier account holds. */
const SHARED_ONE_IN = 25
const GOAL = 15

const generator = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85ebca6b)
    mixed ^= mixed >>> 13
    return Math.imul(mixed, 0xc2b2ae35) >>> 0
  }
}

export const identifiersOf = (accounts: number): { hi: Uint32Array; lo: Uint32Array } => {
  const random = generator(accounts)
  const count = accounts * EACH
  const hi = new Uint32Array(count)
  const lo = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const shared = at > 0 && random() % SHARED_ONE_IN === 0
    const from = shared ? random() % at : -1
    hi[at] = from >= 0 ? hi[from]! : random()
    lo[at] = from >= 0 ? lo[from]! : random()
  }
  return { hi, lo }
}

/** What one writes without us: identifiers as text in a Map, groups by union-find. `names` are made outside the timing. */
const withMap = (accounts: number, names: readonly string[]): Uint32Array => {
  const parent = new Uint32Array(accounts).map((_, at) => at)
  const find = (of: number): number => {
    let at = of
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const first = new Map<string, number>()
  for (let at = 0; at < names.length; at++) {
    const account = Math.floor(at / EACH)
    const known = first.get(names[at]!)
    if (known === undefined) first.set(names[at]!, account)
    else {
      const x = find(known)
      const y = find(account)
      if (x < y) parent[y] = x
      else parent[x] = y
    }
  }
  for (let at = 0; at < accounts; at++) parent[at] = find(at)
  return parent
}

const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`

export const linkRows = async (accounts = 1_000_000): Promise<Row[]> => {
  const { hi, lo } = identifiersOf(accounts)
  const hex = (word: number): string => word.toString(16).padStart(8, '0')
  const names = Array.from(hi, (word, at) => hex(word) + hex(lo[at]!))
  const ours = connectedAccounts({ accounts, hi, lo })
  const theirs = withMap(accounts, names)
  for (let at = 0; at < accounts; at++) if (ours[at] !== theirs[at]) throw new Error('the two disagree')
  const [typed, map] = await interleave(
    [
      { name: 'typed arrays', run: () => connectedAccounts({ accounts, hi, lo }) },
      { name: 'Map<string>', run: () => withMap(accounts, names) },
    ],
    3,
  )
  return [
    {
      what: `Links: ${accounts.toLocaleString('en')} accounts with ${EACH} hashed identifiers`,
      ours: 'connectedAccounts',
      other: 'Map<string> with union-find',
      ratio: map!.medianMs / typed!.medianMs,
      goal: GOAL,
      detail: `${ms(typed!.medianMs)} against ${ms(map!.medianMs)}, same groups`,
    },
    ...hashRows(),
  ]
}

/** Hashing apart: the portable HMAC beside the platform's own. */
const hashRows = (): Row[] => {
  const count = 50_000
  const time = (hash: (kind: string, value: string) => string | null): number => {
    const from = performance.now()
    for (let at = 0; at < count; at++) hash('phone', `+1555${at}`)
    return ((performance.now() - from) * 1000) / count
  }
  const key = 'a key for measuring with'
  const portable = createLinkIndex({ key })
  const native = createLinkIndex({ key, hmac: (secret, text) => createHmac('sha256', secret).update(text).digest() })
  time(portable.hashIdentifier)
  time(native.hashIdentifier)
  const [slow, fast] = [time(portable.hashIdentifier), time(native.hashIdentifier)]
  return [
    {
      what: 'Links: HMAC-SHA-256 of one identifier',
      ours: 'the platform’s own, handed in as `hmac`',
      other: 'the portable one',
      ratio: slow / fast,
      goal: null,
      detail: `${fast.toFixed(1)} against ${slow.toFixed(1)} microseconds`,
    },
  ]
}

const large = (): void => {
  const accounts = 10_000_000
  const { hi, lo } = identifiersOf(accounts)
  const from = performance.now()
  const groups = connectedAccounts({ accounts, hi, lo })
  const taken = performance.now() - from
  let roots = 0
  for (let at = 0; at < accounts; at++) if (groups[at] === at) roots++
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    `${accounts.toLocaleString('en')} accounts: ${roots.toLocaleString('en')} groups in ${ms(taken)}, peak ${Math.round(peak)} MB of memory (goal 1,536)`,
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--large')) large()
  else {
    for (const row of await linkRows()) {
      console.log(`${row.what}: ${row.ours} is ${row.ratio.toFixed(1)}x ${row.other} (${row.detail})`)
    }
  }
}
