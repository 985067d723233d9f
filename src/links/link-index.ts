import { refuse } from '../errors'
import { canonicalValue } from './canonical'
import { readLinkFile, type StoredAccount, writeLinkFile } from './file'
import { type Hmac, hasherOf } from './hashing'
import { kindNumber, LINK_KINDS, ruleOf, strengthOf } from './kinds'
import { LinkTable } from './table'

export type LinkStatus = 'pending' | 'active' | 'restricted' | 'suspended' | 'closed'

/** An identifier in the clear, or hashed before by `hashIdentifier` under the same key (16 hexadecimal digits). */
export type LinkIdentifier =
  | { readonly kind: string; readonly value: string }
  | { readonly kind: string; readonly hash: string }

export interface AccountFacts {
  readonly status?: LinkStatus | undefined
  readonly enforcedDomains?: readonly string[] | undefined
  readonly notices?: number | undefined
}

/** One of `case.links[]`. */
export interface AccountLink {
  readonly accountId: string
  readonly status?: LinkStatus
  readonly via: string[]
  /** 0..1 */
  readonly strength: number
  readonly enforcedDomains?: string[]
  readonly notices?: number
}

/** One shared identifier on the way from one account to the other. */
export interface LinkStep {
  readonly from: string
  readonly to: string
  readonly kind: string
  /** How many accounts hold it. */
  readonly sharedBy: number
  readonly strength: number
}

export interface AccountCluster {
  readonly accountIds: readonly string[]
  /** The links that hold it together, each account's strongest way in. */
  readonly steps: readonly LinkStep[]
  /** More accounts hang on; the search stopped at its limit. */
  readonly truncated: boolean
}

export interface LinkIndexOptions {
  /** The provider's secret, at least 16 bytes. Without it the hashes say nothing. */
  readonly key: string | Uint8Array
  readonly hmac?: Hmac | undefined
}

/** Weaker links than this are not told: one shared name-server pair or address range alone ties nobody. */
export const LEAST_STRENGTH = 0.35
const CLUSTER_STRENGTH = 0.5
const MAX_CLUSTER = 1000

const HASH = /^[0-9a-f]{16}$/
const rounded = (value: number): number => Math.round(value * 1000) / 1000
const hex = (word: number): string => word.toString(16).padStart(8, '0')

export interface LinkIndex {
  readonly size: number
  readonly add: (accountId: string, identifiers: readonly LinkIdentifier[], facts?: AccountFacts) => void
  readonly hashIdentifier: (kind: string, value: string) => string | null
  readonly linksOf: (accountId: string) => AccountLink[]
  readonly pathOf: (from: string, to: string) => LinkStep[]
  readonly clusterOf: (accountId: string, options?: { strength?: number; most?: number }) => AccountCluster
  readonly remove: (accountId: string) => boolean
  readonly export: () => Uint8Array
  readonly import: (bytes: Uint8Array) => void
}

/**
 * An index of identifiers that accounts share. Values are hashed with HMAC-SHA-256 under the provider's key and forgotten.
 * How much a shared identifier says falls with the number of accounts that hold it, so that shared hosting, a
 * registrar's name servers or a popular analytics id tie nobody.
 * @throws RedflagError WEAK_KEY
 */
export const createLinkIndex = ({ key, hmac }: LinkIndexOptions): LinkIndex => {
  const hasher = hasherOf(key, hmac)
  const table = new LinkTable()
  const numbers = new Map<string, number>()
  const accounts: (string | null)[] = []
  /** Numbers of accounts that were removed, for the next ones. */
  const vacant: number[] = []
  /** Of the accounts that something is known about. */
  const facts = new Map<number, AccountFacts>()

  const numberOf = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    const next = vacant.pop() ?? accounts.length
    numbers.set(id, next)
    accounts[next] = id
    return next
  }

  const hashIdentifier = (kind: string, value: string): string | null => {
    const canonical = canonicalValue(kind, value)
    if (canonical === null) return null
    const { hi, lo } = hasher.hash(kind, canonical)
    return hex(hi) + hex(lo)
  }

  const add: LinkIndex['add'] = (accountId, identifiers, known) => {
    const parsed = identifiers.map((identifier, at) => {
      const hash = 'hash' in identifier ? identifier.hash : hashIdentifier(identifier.kind, identifier.value)
      if (hash !== null && !HASH.test(hash)) throw refuse('BAD_HASH', `/${at}/hash`, 'is not 16 hexadecimal digits')
      return { kind: kindNumber(identifier.kind), hash }
    })
    const number = numberOf(accountId)
    if (known !== undefined) facts.set(number, { ...facts.get(number), ...known })
    for (const { kind, hash } of parsed) {
      if (hash === null) continue
      table.add(number, kind, Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16))
    }
  }

  /** Shared identifiers by the other account. */
  const neighbours = (number: number): Map<number, { kind: string; sharedBy: number; strength: number }[]> => {
    const found = new Map<number, { kind: string; sharedBy: number; strength: number }[]>()
    for (const { kind, hi, lo } of table.of(number)) {
      const holders = table.holders(hi, lo, ruleOf(kind).most)
      if (holders === null || holders.length < 2) continue
      const shared = {
        kind: LINK_KINDS[kind] ?? 'other',
        sharedBy: holders.length,
        strength: rounded(strengthOf(kind, holders.length)),
      }
      for (const other of holders) {
        if (other === number) continue
        const list = found.get(other)
        if (list === undefined) found.set(other, [shared])
        else list.push(shared)
      }
    }
    return found
  }

  /** Independent signs add up; several of one kind count as the strongest of it. */
  const together = (shared: readonly { kind: string; strength: number }[]): number => {
    const best = new Map<string, number>()
    for (const { kind, strength } of shared) best.set(kind, Math.max(best.get(kind) ?? 0, strength))
    let doubt = 1
    for (const strength of best.values()) doubt *= 1 - strength
    return rounded(1 - doubt)
  }

  const linksOf = (accountId: string): AccountLink[] => {
    const number = numbers.get(accountId)
    if (number === undefined) return []
    const links: AccountLink[] = []
    for (const [other, shared] of neighbours(number)) {
      const id = accounts[other]
      const strength = together(shared)
      if (strength < LEAST_STRENGTH || id === null || id === undefined) continue
      const { status, enforcedDomains, notices } = facts.get(other) ?? {}
      links.push({
        accountId: id,
        ...(status === undefined ? {} : { status }),
        via: [...new Set(shared.map((item) => item.kind))].sort(),
        strength,
        ...(enforcedDomains === undefined ? {} : { enforcedDomains: [...enforcedDomains] }),
        ...(notices === undefined ? {} : { notices }),
      })
    }
    return links.sort((a, b) => b.strength - a.strength || (a.accountId < b.accountId ? -1 : 1))
  }

  const strongest = (
    from: number,
    to: number,
    shared: readonly { kind: string; sharedBy: number; strength: number }[],
  ): LinkStep => {
    const best = [...shared].sort((a, b) => b.strength - a.strength || (a.kind < b.kind ? -1 : 1))[0]!
    return { from: accounts[from]!, to: accounts[to]!, ...best }
  }

  /** Breadth first, so that each account is reached by the fewest steps. */
  const walk = (start: number, least: number, most: number, stopAt: number | null) => {
    const cameBy = new Map<number, { before: number; step: LinkStep } | null>([[start, null]])
    const queue = [start]
    let truncated = false
    for (let at = 0; at < queue.length && !truncated; at++) {
      const here = queue[at]!
      for (const [other, shared] of neighbours(here)) {
        if (cameBy.has(other) || together(shared) < least) continue
        if (cameBy.size >= most) {
          truncated = true
          break
        }
        cameBy.set(other, { before: here, step: strongest(here, other, shared) })
        queue.push(other)
        if (other === stopAt) return { cameBy, truncated }
      }
    }
    return { cameBy, truncated }
  }

  const pathOf = (from: string, to: string): LinkStep[] => {
    const start = numbers.get(from)
    const end = numbers.get(to)
    if (start === undefined || end === undefined || start === end) return []
    const { cameBy } = walk(start, LEAST_STRENGTH, MAX_CLUSTER, end)
    const steps: LinkStep[] = []
    for (let at = cameBy.get(end); at; at = cameBy.get(at.before)) steps.unshift(at.step)
    return steps
  }

  const clusterOf: LinkIndex['clusterOf'] = (accountId, options = {}) => {
    const start = numbers.get(accountId)
    if (start === undefined) return { accountIds: [], steps: [], truncated: false }
    const { cameBy, truncated } = walk(start, options.strength ?? CLUSTER_STRENGTH, options.most ?? MAX_CLUSTER, null)
    return {
      accountIds: [...cameBy.keys()].map((number) => accounts[number]!).sort(),
      steps: [...cameBy.values()].flatMap((way) => (way === null ? [] : [way.step])),
      truncated,
    }
  }

  const remove = (accountId: string): boolean => {
    const number = numbers.get(accountId)
    if (number === undefined) return false
    table.remove(number)
    numbers.delete(accountId)
    accounts[number] = null
    vacant.push(number)
    facts.delete(number)
    return true
  }

  const exportFile = (): Uint8Array => {
    const kept: StoredAccount[] = []
    const edges = new Uint32Array(table.edges * 4)
    let at = 0
    for (const [number, id] of accounts.entries()) {
      if (id === null) continue
      for (const edge of table.of(number)) {
        edges.set([kept.length, edge.kind, edge.hi, edge.lo], at)
        at += 4
      }
      kept.push({ id, ...facts.get(number) })
    }
    return writeLinkFile({ keyCheck: hasher.keyCheck, accounts: kept, edges })
  }

  const importFile = (bytes: Uint8Array): void => {
    const file = readLinkFile(bytes)
    if (file.keyCheck.hi !== hasher.keyCheck.hi || file.keyCheck.lo !== hasher.keyCheck.lo) {
      throw refuse('KEY_MISMATCH', '/key', 'is not the key that the file was made with')
    }
    const places = file.accounts.map(({ id, ...known }) => {
      const number = numberOf(id)
      if (Object.keys(known).length > 0) facts.set(number, { ...facts.get(number), ...(known as AccountFacts) })
      return number
    })
    const { edges } = file
    // Backwards, as chains run newest first: a round trip then keeps their order.
    for (let at = edges.length - 4; at >= 0; at -= 4) {
      table.add(places[edges[at]!]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!)
    }
  }

  return {
    get size() {
      return numbers.size
    },
    add,
    hashIdentifier,
    linksOf,
    pathOf,
    clusterOf,
    remove,
    export: exportFile,
    import: importFile,
  }
}
