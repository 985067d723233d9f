import { isRecord } from '../case/loose'
import { commitmentOf, hashOf, type LedgerEvent } from './event'

export interface LedgerFinding {
  readonly code: 'CHANGED' | 'LOST' | 'REORDERED' | 'ADDED' | 'OTHER_CASE' | 'SECRET_CHANGED' | 'UNREADABLE'
  /** Place in what was handed in. */
  readonly index: number
  /** Id of the event, or of the one before a loss; null at an end. */
  readonly id: string | null
  readonly message: string
}

export interface Verification {
  readonly ok: boolean
  readonly events: number
  readonly head: string | null
  readonly findings: readonly LedgerFinding[]
}

const sound = (event: LedgerEvent): boolean => {
  try {
    return hashOf(event) === event.hash
  } catch {
    return false
  }
}

const idOf = (event: LedgerEvent | undefined): string | null => (typeof event?.id === 'string' ? event.id : null)

/**
 * Checks that nothing was changed, lost, reordered or added, and that all is of one case. A loss at the end shows only against an `expected` head that was kept
 * elsewhere. Never throws.
 */
export const verifyLedger = (
  events: readonly LedgerEvent[],
  expected: { readonly head?: string | null; readonly events?: number } = {},
): Verification => {
  const findings: LedgerFinding[] = []
  const say = (code: LedgerFinding['code'], index: number, id: string | null, message: string): void => {
    findings.push({ code, index, id, message })
  }
  const places = new Map<string, number>()
  events.forEach((event, index) => {
    if (typeof event?.hash === 'string' && !places.has(event.hash)) places.set(event.hash, index)
  })
  const seen = new Set<string>()
  let previous: LedgerEvent | null = null
  let caseId: string | undefined
  events.forEach((event, index) => {
    if (!isRecord(event) || typeof event.hash !== 'string' || !Number.isSafeInteger(event.seq)) {
      say('UNREADABLE', index, null, 'is not an event')
      return
    }
    if (!sound(event)) say('CHANGED', index, idOf(event), 'its content does not give its hash')
    for (const [commitment, secret] of Object.entries(event.secrets ?? {})) {
      let same = false
      try {
        same = commitmentOf(secret) === commitment && JSON.stringify(event.data).includes(commitment)
      } catch {
        same = false
      }
      if (!same) say('SECRET_CHANGED', index, idOf(event), 'a sealed value does not give its commitment')
    }
    if (seen.has(event.hash)) {
      say('ADDED', index, idOf(event), 'stands twice')
      return
    }
    seen.add(event.hash)
    caseId ??= event.caseId
    if (event.caseId !== caseId) say('OTHER_CASE', index, idOf(event), 'is an event of another case than the first')
    const before: LedgerEvent | null = previous
    if (event.prev !== (before?.hash ?? null)) {
      const parent = event.prev === null ? -1 : places.get(event.prev)
      if (before !== null && event.seq === before.seq) say('ADDED', index, idOf(event), 'takes a place that is taken')
      else if (before !== null && event.seq < before.seq)
        say('REORDERED', index, idOf(event), 'stands after a later event')
      else if (event.seq === (before?.seq ?? -1) + 1)
        say(
          sound(event) && before !== null && !sound(before) ? 'CHANGED' : 'ADDED',
          index,
          idOf(event),
          'does not follow from the event before it',
        )
      else if (parent !== undefined && parent >= 0)
        say('REORDERED', index, idOf(event), 'stands apart from the event that it follows')
      else
        say(
          'LOST',
          index,
          before === null ? null : idOf(before),
          `${event.seq - (before?.seq ?? -1) - 1} event(s) before it are missing`,
        )
    } else if (event.seq !== (before?.seq ?? -1) + 1) say('CHANGED', index, idOf(event), 'its number does not follow')
    previous = event
  })
  const last = events[events.length - 1]
  const head = last?.hash ?? null
  if (expected.head !== undefined && expected.head !== head)
    say('LOST', events.length, idOf(last), 'the end is not the head that was kept')
  else if (expected.events !== undefined && expected.events !== events.length)
    say('LOST', events.length, idOf(last), `expected ${expected.events} events`)
  return { ok: findings.length === 0, events: events.length, head, findings }
}
