import type { Note } from '../types'
import type { NoticeUpdate } from './fragment'
import { isRecord, type Loose } from './loose'
import { join } from './merge-parts'
import { instantMs, isInstant } from './primitives'

const texts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((item) => typeof item === 'string').map((item) => item.trim().toLowerCase().replace(/\/$/, ''))
    : []

const overlap = (notice: Loose, key: 'urls' | 'domains' | 'works', match: NoticeUpdate['match']): number => {
  const said = new Set(texts(match[key]))
  return said.size === 0 ? 0 : texts(notice[key]).filter((item) => said.has(item)).length
}

interface Found {
  readonly indices: readonly number[]
  readonly byUrl: boolean
}

const isLater = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && isInstant(a) && isInstant(b) && instantMs(a) > instantMs(b)

/** The notices that fit best: by id, else most addresses in common, then names, then works. A reply never comes before its notice. */
const find = (notices: readonly unknown[], update: NoticeUpdate): Found => {
  const { noticeId } = update.match
  if (typeof noticeId === 'string') {
    const index = notices.findIndex((notice) => isRecord(notice) && notice['id'] === noticeId)
    if (index >= 0) return { indices: [index], byUrl: false }
  }
  let best = 0
  let indices: number[] = []
  notices.forEach((notice, index) => {
    if (!isRecord(notice) || isLater(notice['receivedAt'], update.counterNotice?.receivedAt)) return
    const fit =
      overlap(notice, 'urls', update.match) * 1e6 +
      overlap(notice, 'domains', update.match) * 1e3 +
      overlap(notice, 'works', update.match)
    if (fit > best) [best, indices] = [fit, []]
    if (fit === best && fit > 0) indices.push(index)
  })
  return { indices, byUrl: best >= 1e6 }
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
 * answers them all; a retraction is about one notice, and where several fit it is applied to none and noted.
 */
export const applyUpdates = (
  notices: readonly unknown[],
  updates: readonly NoticeUpdate[],
  notes: Note[],
): unknown[] => {
  const result = [...notices]
  for (const update of updates) {
    if (!isRecord(update) || !isRecord(update.match)) continue
    const { indices, byUrl } = find(result, update)
    const isCounter = update.counterNotice !== undefined && update.counterNotice !== null
    if (indices.length === 0) {
      notes.push({
        code: 'UPDATE_UNMATCHED',
        pointer: '/notices',
        message: 'A counter-notice or retraction fits no notice of the case.',
      })
    } else if (indices.length > 1 && !(isCounter && byUrl)) {
      notes.push({
        code: 'UPDATE_AMBIGUOUS',
        pointer: '/notices',
        message: `A counter-notice or retraction fits ${indices.length} notices; it was applied to none.`,
      })
    } else for (const index of indices) result[index] = applied(result[index], update, index, notes)
  }
  return result
}
