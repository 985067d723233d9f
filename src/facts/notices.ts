import { instantMs } from '../case/primitives'
import type { Case, Notice } from '../case/schema'
import { DAY } from './evidence'
import { hostOf } from './hosts'

export type Validity = 'valid' | 'defective' | 'unjudged'
type Element = keyof NonNullable<Notice['elements']>

/** What each regime's own text asks of a notice (see the jurisdiction packs for the sources). */
const REQUIRED: Record<string, readonly Element[]> = {
  dmca: ['signature', 'work', 'location', 'contact', 'goodFaith', 'accuracyOath'],
  dsa: ['explanation', 'location', 'senderIdentity', 'contact', 'goodFaith'],
  cn: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
  jp: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
  other: ['location', 'explanation'],
}

export const requiredElements = (notice: Notice): readonly Element[] => {
  const required = REQUIRED[notice.regime ?? 'other'] ?? []
  // DSA Art. 16(2)(c): who reports child abuse material need not say who they are.
  return notice.regime === 'dsa' && notice.lane === 'csam'
    ? required.filter((element) => element !== 'senderIdentity' && element !== 'contact')
    : required
}

export const validityOf = (notice: Notice): Validity => {
  let unjudged = false
  for (const element of requiredElements(notice)) {
    const value = notice.elements?.[element]
    if (value === false) return 'defective'
    if (value === undefined) unjudged = true
  }
  return unjudged ? 'unjudged' : 'valid'
}

export interface NoticeFact {
  readonly index: number
  readonly pointer: string
  readonly notice: Notice
  readonly validity: Validity
  readonly receivedMs: number
  /** Withdrawn, or rejected with a date and a reason: it counts for nothing from then on. */
  readonly void: boolean
  readonly hasLocation: boolean
  /** Valid or unjudged, with a location, not void: the provider is told. */
  readonly notifies: boolean
  readonly hosts: readonly string[]
  readonly senderKey: string
}

/** A sum of older notices of which at least one stands. */
export interface TotalFact {
  readonly pointer: string
  readonly lane: Notice['lane']
  readonly host: string | null
  readonly senderKey: string
  readonly standing: number
  readonly firstMs: number | null
  readonly lastMs: number | null
}

export interface NoticeFacts {
  readonly known: boolean
  readonly all: readonly NoticeFact[]
  readonly notifying: readonly NoticeFact[]
  /** Older notices that stand, summed up, with the first and last day known. */
  readonly totals: {
    readonly each: readonly TotalFact[]
    readonly standing: number
    readonly rejected: number
    readonly firstMs: number | null
    readonly lastMs: number | null
  }
  readonly distinctSenders: number
}

const senderKey = (notice: Notice): string => notice.sender?.id ?? notice.sender?.name ?? ''

const hostsOf = (notice: Notice): readonly string[] => {
  const hosts = new Set<string>()
  for (const name of notice.domains ?? []) {
    const host = hostOf(name)
    if (host !== null) hosts.add(host)
  }
  for (const url of notice.urls ?? []) {
    const host = hostOf(url)
    if (host !== null) hosts.add(host)
  }
  return [...hosts]
}

type Total = NonNullable<Case['noticeTotals']>[number]

const rejectedIn = (total: Total): number => Math.min(total.count, total.rejectedCount ?? 0)

const totalFacts = (input: Case): readonly TotalFact[] =>
  (input.noticeTotals ?? []).flatMap((total, index): TotalFact[] => {
    const standing = total.count - rejectedIn(total)
    if (standing === 0) return []
    return [
      {
        pointer: `/noticeTotals/${index}`,
        lane: total.lane,
        host: total.domain === undefined ? null : hostOf(total.domain),
        senderKey: total.sender ?? '',
        standing,
        firstMs: total.firstAt === undefined ? null : instantMs(total.firstAt),
        lastMs: total.lastAt === undefined ? null : instantMs(total.lastAt),
      },
    ]
  })

export const noticeFacts = (input: Case): NoticeFacts => {
  const all = (input.notices ?? []).map((notice, index): NoticeFact => {
    const validity = validityOf(notice)
    const hosts = hostsOf(notice)
    const rejected =
      notice.status === 'rejected' && notice.decidedAt !== undefined && notice.decisionReason !== undefined
    const isVoid = notice.status === 'withdrawn' || rejected
    const hasLocation = notice.elements?.location !== false && (notice.elements?.location === true || hosts.length > 0)
    return {
      index,
      pointer: `/notices/${index}`,
      notice,
      validity,
      receivedMs: instantMs(notice.receivedAt),
      void: isVoid,
      hasLocation,
      notifies: validity !== 'defective' && hasLocation && !isVoid,
      hosts,
      senderKey: senderKey(notice),
    }
  })
  const notifying = all.filter((fact) => fact.notifies).sort((a, b) => a.receivedMs - b.receivedMs)
  const totals = totalFacts(input)
  const firsts = totals.flatMap((total) => total.firstMs ?? [])
  const lasts = totals.flatMap((total) => total.lastMs ?? [])
  return {
    known: input.notices !== undefined || input.noticeTotals !== undefined,
    all,
    notifying,
    totals: {
      each: totals,
      standing: totals.reduce((sum, total) => sum + total.standing, 0),
      rejected: (input.noticeTotals ?? []).reduce((sum, total) => sum + rejectedIn(total), 0),
      firstMs: firsts.length === 0 ? null : Math.min(...firsts),
      lastMs: lasts.length === 0 ? null : Math.max(...lasts),
    },
    distinctSenders: new Set(notifying.map((fact) => fact.senderKey)).size,
  }
}

/** Two notices are repeated notice where a day lies between them or other people sent them. */
export const isRepeat = (a: NoticeFact, b: NoticeFact): boolean =>
  Math.abs(a.receivedMs - b.receivedMs) >= DAY ||
  (a.senderKey !== b.senderKey && a.senderKey !== '' && b.senderKey !== '')
