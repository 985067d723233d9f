import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case'
import {
  createEvent,
  eraseSecrets,
  foldCase,
  fromNdjson,
  type LedgerEvent,
  type NewEvent,
  toNdjson,
  verifyLedger,
} from '../../src/ledger'

const DAY = 86_400_000
const from = Date.parse('2025-01-01T00:00:00Z')
const iso = (days: number): string => new Date(from + days * DAY).toISOString()

const chain = (inputs: readonly NewEvent[]): LedgerEvent[] => {
  const events: LedgerEvent[] = []
  for (const input of inputs) events.push(createEvent(input, events[events.length - 1] ?? null))
  return events
}

const story: readonly NewEvent[] = [
  {
    caseId: 'k1',
    id: 'e0',
    at: iso(0),
    kind: 'account',
    source: 'signup',
    data: { id: 'a1', name: 'Invented Person', status: 'active' },
    personal: ['/name'],
    salt: 'sixteen-random-chars-0',
  },
  {
    caseId: 'k1',
    id: 'e1',
    at: iso(0),
    kind: 'contact',
    source: 'signup',
    data: { emails: [{ address: 'someone@mail.example' }] },
    personal: ['/emails/0/address'],
    salt: 'sixteen-random-chars-1',
  },
  {
    caseId: 'k1',
    id: 'e2',
    at: iso(1),
    kind: 'domain',
    source: 'signup',
    data: { name: 'brandx.example', status: 'active' },
  },
  {
    caseId: 'k1',
    id: 'e3',
    at: iso(5),
    kind: 'notice',
    source: 'mail',
    data: { id: 'n1', receivedAt: iso(5), lane: 'copyright', status: 'open', urls: ['https://brandx.example/1'] },
  },
  {
    caseId: 'k1',
    id: 'e4',
    at: iso(6),
    kind: 'action',
    source: 'desk',
    data: { id: 'x1', kind: 'suspend_zone', at: iso(6), noticeIds: ['n1'] },
  },
  {
    caseId: 'k1',
    id: 'e5',
    at: iso(6),
    kind: 'notice',
    source: 'desk',
    data: { id: 'n1', status: 'actioned', actedAt: iso(6) },
  },
  { caseId: 'k1', id: 'e6', at: iso(7), kind: 'decision', source: 'engine', data: { decision: 'restrict' } },
]

describe('foldCase', () => {
  const events = chain(story)

  it('rebuilds the case at any date', () => {
    expect(foldCase(events, iso(2)).notices).toBeUndefined()
    expect(foldCase(events, iso(5)).notices).toMatchObject([{ status: 'open' }])
    const last = foldCase(events, iso(30))
    expect(last.notices).toMatchObject([{ id: 'n1', status: 'actioned', lane: 'copyright' }])
    expect(last.account).toMatchObject({ name: 'Invented Person' })
    expect(parseCase(last).id).toBe('k1')
  })

  it('erasing leaves the chain provable and the value unknown', () => {
    const erased = events.map(eraseSecrets)
    expect(verifyLedger(erased, { head: events[events.length - 1]?.hash ?? null }).ok).toBe(true)
    const after = foldCase(erased, iso(30))
    expect(after.account).toEqual({ id: 'a1', status: 'active' })
    expect(JSON.stringify(erased)).not.toContain('Invented')
    expect(JSON.stringify(erased)).not.toContain('someone@')
  })

  it('goes through NDJSON unchanged, and points at a bad line', () => {
    const lines = [...toNdjson(events)]
    expect([...fromNdjson(lines)]).toEqual(events)
    expect(() => [...fromNdjson([lines[0] ?? '', '{nonsense'])]).toThrow(/line 2/)
  })
})

describe('verifyLedger', () => {
  const events = chain(
    Array.from({ length: 40 }, (_, n) => ({
      caseId: 'k',
      id: `e${n}`,
      at: iso(n),
      kind: 'domain' as const,
      source: 's',
      data: { name: `n${n}.example`, count: n },
    })),
  )
  const head = { head: events[39]?.hash ?? null, events: 40 }

  it('an untouched ledger is sound', () => {
    expect(verifyLedger(events, head)).toMatchObject({ ok: true, findings: [] })
    expect(verifyLedger([]).ok).toBe(true)
  })

  it('finds each of 10,000 random tamperings', () => {
    const at = fc.integer({ min: 0, max: 39 })
    const tampering = fc.oneof(
      fc.tuple(
        fc.constant('change'),
        at,
        fc.constantFrom('id', 'at', 'source', 'caseId', 'data', 'kind', 'seq', 'prev', 'hash'),
      ),
      fc.tuple(fc.constant('lose'), at, at),
      fc.tuple(fc.constant('swap'), at, at),
      fc.tuple(fc.constant('double'), at, at),
      fc.tuple(fc.constant('insert'), at, at),
      fc.tuple(fc.constant('rewrite'), at, at),
    )
    fc.assert(
      fc.property(tampering, ([how, where, other]) => {
        const copy = [...events]
        const event = copy[where] as LedgerEvent
        if (how === 'change') {
          const field = other as 'id'
          const value =
            field === ('data' as string)
              ? { name: 'other.example' }
              : field === ('seq' as string)
                ? event.seq + 1
                : `${String(event[field])}x`
          copy[where] = { ...event, [field]: value } as LedgerEvent
        } else if (how === 'lose') copy.splice(where, 1)
        else if (how === 'swap') {
          fc.pre(where !== other)
          copy[where] = copy[other as number] as LedgerEvent
          copy[other as number] = event
        } else if (how === 'double') copy.splice(other as number, 0, event)
        else if (how === 'insert')
          copy.splice(
            where,
            0,
            createEvent(
              { caseId: 'k', id: 'forged', at: iso(1), kind: 'domain', source: 's', data: {} },
              copy[where - 1] ?? null,
            ),
          )
        else {
          // A whole event is written anew with a sound hash; what follows gives it away.
          copy[where] = createEvent(
            { caseId: 'k', id: event.id, at: event.at, kind: 'domain', source: 'forger', data: {} },
            copy[where - 1] ?? null,
          )
        }
        const result = verifyLedger(copy, head)
        expect(result.ok).toBe(false)
        expect(result.findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 10_000 },
    )
  })

  it('names what happened', () => {
    const code = (copy: readonly LedgerEvent[]): string => verifyLedger(copy, head).findings[0]?.code ?? ''
    expect(code(events.filter((_, n) => n !== 7))).toBe('LOST')
    expect(verifyLedger(events.slice(0, 30), head).findings[0]).toMatchObject({ code: 'LOST', id: 'e29' })
    expect(code(events.map((event, n) => (n === 3 ? { ...event, source: 'x' } : event)))).toBe('CHANGED')
    expect(code([...events.slice(0, 5), events[3] as LedgerEvent, ...events.slice(5)])).toBe('ADDED')
    const swapped = [...events]
    ;[swapped[4], swapped[20]] = [swapped[20] as LedgerEvent, swapped[4] as LedgerEvent]
    expect(verifyLedger(swapped, head).findings.some((finding) => finding.code === 'REORDERED')).toBe(true)
  })

  it('a changed sealed value is found', () => {
    const sealed = chain(story)
    const first = sealed[0] as LedgerEvent
    const key = Object.keys(first.secrets ?? {})[0] ?? ''
    const forged = [{ ...first, secrets: { [key]: { salt: 'x', value: 'Somebody Else' } } }, ...sealed.slice(1)]
    expect(verifyLedger(forged).findings[0]?.code).toBe('SECRET_CHANGED')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => void verifyLedger(values as never)),
      { numRuns: 500 },
    )
  })
})
