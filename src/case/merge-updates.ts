import type { Note } from '../types'
import type { NoticeUpdate } from './fragment'
import { isRecord, type Loose } from './loose'
import { join } from './merge-parts'
import { instantMs, isInstant } from './primitives'
import { senderReader } from './same-sender'

const texts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((item) => typeof item === 'string').map((item) => item.trim().toLowerCase().replace(/\/$/, ''))
    : []

interface Fit {
  readonly score: number
  readonly byUrl: boolean
}

/** How well a notice fits what an update is about: most addresses in common, then names, then works. */
const fitOf = (match: NoticeUpdate['match']): ((notice: Loose) => Fit) => {
  const sets = {
    urls: new Set(texts(match.urls)),
    domains: new Set(texts(match.domains)),
    works: new Set(texts(match.works)),
  }
  const shared = (notice: Loose, key: keyof typeof sets): number =>
    sets[key].size === 0 ? 0 : texts(notice[key]).filter((item) => sets[key].has(item)).length
  return (notice) => {
    const urls = shared(notice, 'urls')
    return { score: urls * 1e6 + shared(notice, 'domains') * 1e3 + shared(notice, 'works'), byUrl: urls > 0 }
  }
}

const isLater = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && isInstant(a) && isInstant(b) && instantMs(a) > instantMs(b)

const withdraws = ({ status }: NoticeUpdate): boolean =>
  status !== undefined && status !== null && status !== 'countered'
const hasCounterNotice = ({ counterNotice }: NoticeUpdate): boolean =>
  counterNotice !== undefined && counterNotice !== null
const counters = (update: NoticeUpdate): boolean => update.status === 'countered' || hasCounterNotice(update)

/** By what the case knows its customer in mail: mailboxes, and the names that are served. */
interface Customer {
  readonly mailboxes: readonly unknown[]
  readonly domains: readonly unknown[]
}

/** Whether what a message says may be applied to a notice that it means. */
type May = (notice: Loose, byId: boolean) => 'sure' | 'perhaps' | null

/**
 * Anybody can write that a notice is withdrawn: only who sent it can withdraw it, or somebody of the same domain. Where the case does not
 * say from which mailbox the notice came nobody can be told from its sender, and the reply is applied. Who sent a notice does not counter it; where the case knows the customer's mailboxes, a
 * counter-notice comes from one of them, from a name that is served, or from one that the notice is about.
 */
const mayOf = (
  compare: ReturnType<typeof senderReader>,
  { mailboxes, domains }: Customer,
  update: NoticeUpdate,
): May => {
  const from: unknown = update.sender
  // Nobody sent it: a person at the desk has decided.
  if (from === undefined || from === null) return () => 'sure'
  const id = isRecord(from) ? from['id'] : from
  const isOneOf = (ids: readonly unknown[]): boolean => ids.some((other) => compare(other, id) === 'same')
  const isCustomer = mailboxes.length === 0 || isOneOf(mailboxes) || isOneOf(domains)
  return (notice, byId) => {
    const sender = notice['sender']
    const same = compare(isRecord(sender) ? sender['id'] : undefined, id)
    const unsaid = same === 'unknown' && (byId || (id !== undefined && id !== null))
    if (withdraws(update) && same !== 'same') return unsaid ? 'perhaps' : null
    if (!counters(update)) return 'sure'
    return same !== 'same' && (isCustomer || isOneOf(texts(notice['domains']))) ? 'sure' : null
  }
}

interface Found {
  readonly indices: readonly number[]
  readonly byUrl: boolean
  /** Notices that it means and that its sender may not change. */
  readonly refused: readonly number[]
}

/** The notices that fit best of those that it may change: by id, else by what they are about. A reply never comes before its notice. */
const find = (notices: readonly unknown[], update: NoticeUpdate, may: May): Found => {
  const { noticeId } = update.match
  let refused: number[] = []
  if (typeof noticeId === 'string') {
    const index = notices.findIndex((notice) => isRecord(notice) && notice['id'] === noticeId)
    const notice = notices[index]
    if (isRecord(notice)) {
      if (may(notice, true) !== null) return { indices: [index], byUrl: false, refused }
      refused = [index]
    }
  }
  const measure = fitOf(update.match)
  const others: number[] = []
  let best: Fit = { score: 0, byUrl: false }
  let indices: number[] = []
  let sure = false
  notices.forEach((notice, index) => {
    if (!isRecord(notice) || isLater(notice['receivedAt'], update.counterNotice?.receivedAt)) return
    const fits = measure(notice)
    if (fits.score === 0 || fits.score < best.score) return
    const told = may(notice, false)
    if (told === null) {
      others.push(index)
      return
    }
    // Of equals, those that are surely the sender's own.
    if (fits.score > best.score || (told === 'sure' && !sure)) {
      best = fits
      indices = []
      sure = told === 'sure'
    }
    if (told === 'sure' || !sure) indices.push(index)
  })
  return { indices, byUrl: best.byUrl, refused: refused.length > 0 ? refused : others }
}

/** A reply moves a notice on, but not back from where it ended. */
const ENDED: ReadonlySet<unknown> = new Set(['rejected', 'withdrawn'])

const applied = (notice: unknown, update: NoticeUpdate, index: number, notes: Note[]): unknown => {
  if (!isRecord(notice)) return notice
  const pointer = `/notices/${index}`
  const contradiction = (at: string): void => {
    notes.push({ code: 'CONTRADICTION', pointer: at, message: 'The case and a reply differ; the case stands.' })
  }
  const counterNotice = join(notice['counterNotice'], update.counterNotice, ['notices', index, 'counterNotice'], {
    contradiction,
  })
  const next: Record<string, unknown> = { ...notice }
  if (counterNotice !== undefined) next['counterNotice'] = counterNotice
  if (update.status !== undefined && update.status !== null && update.status !== notice['status']) {
    if (ENDED.has(notice['status'])) contradiction(`${pointer}/status`)
    else next['status'] = update.status
  }
  return next
}

/**
 * Applies replies to the notices they mean. A counter-notice is about material, so one that names the same address as several notices
 * answers them all; a retraction is about one notice, and where several fit it is applied to none and noted. What comes from somebody
 * else's mailbox is noted for a person, and the notice stays as it is.
 */
export const applyUpdates = (
  notices: readonly unknown[],
  updates: readonly NoticeUpdate[],
  notes: Note[],
  customer: Customer,
): unknown[] => {
  const result = [...notices]
  const compare = senderReader()
  for (const update of updates) {
    if (!isRecord(update) || !isRecord(update.match)) continue
    const { indices, byUrl, refused } = find(result, update, mayOf(compare, customer, update))
    if (indices.length === 0 && refused.length > 0) {
      notes.push({
        code: 'UPDATE_BY_ANOTHER',
        pointer: refused.length === 1 ? `/notices/${refused[0]}` : '/notices',
        message: counters(update)
          ? 'A counter-notice comes from nobody who is known as the customer; a person has to look, the notice stays as it is.'
          : 'A retraction comes from nobody who is known to have sent the notice; a person has to look, the notice stays as it is.',
      })
    } else if (indices.length === 0) {
      notes.push({
        code: 'UPDATE_UNMATCHED',
        pointer: '/notices',
        message: 'A counter-notice or retraction fits no notice of the case.',
      })
    } else if (indices.length > 1 && !(hasCounterNotice(update) && byUrl)) {
      notes.push({
        code: 'UPDATE_AMBIGUOUS',
        pointer: '/notices',
        message: `A counter-notice or retraction fits ${indices.length} notices; it was applied to none.`,
      })
    } else for (const index of indices) result[index] = applied(result[index], update, index, notes)
  }
  return result
}
