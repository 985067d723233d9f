import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case'
import { RedflagError } from '../../src/errors'
import {
  createEvent,
  eraseSecrets,
  foldCase,
  foldStream,
  fromNdjson,
  type LedgerEvent,
  type NewEvent,
  toNdjson,
  verifyLedger,
} from '../../src/ledger'
import { hashOf } from '../../src/ledger/event'

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

describe('personal values', () => {
  const event = (data: object, personal: readonly unknown[], salt = 'sixteen-random-chars-0') =>
    createEvent(
      {
        caseId: 'k1',
        id: 'e',
        at: iso(0),
        kind: 'account',
        source: 's',
        data: data as never,
        personal: personal as never,
        salt,
      },
      null,
    )
  const refused = (run: () => unknown): unknown => {
    try {
      run()
    } catch (error) {
      expect(error).toBeInstanceOf(RedflagError)
      return (error as RedflagError).issues[0]?.pointer
    }
    return null
  }

  it.each([
    ['/account/name', 'into a field that is not there'],
    ['/Name', 'with a mistyped key'],
    ['name', 'without its slash'],
    ['', 'to the whole'],
    ['/name/0', 'into a text'],
    ['/owners/1', 'past the end of a list'],
    ['/owners/length', 'to what a list has beside its items'],
    ['/owners/00', 'to no index'],
    ['/toString', 'to what every object has'],
    [5, 'that is a number'],
    [null, 'that is none'],
  ])('a pointer %j %s is refused: the value would stay in clear for ever', (pointer, _) => {
    expect(refused(() => event({ name: 'Invented Person', owners: ['x'] }, [pointer]))).toBe('/personal/0')
  })

  it('a list of pointers that is none, and a salt that is none, are refused', () => {
    expect(refused(() => createEvent({ ...(story[0] as NewEvent), personal: '/name' as never }, null))).toBe(
      '/personal',
    )
    expect(refused(() => event({ name: 'x' }, ['/name'], 1234567890 as never))).toBe('/salt')
  })

  it('a refusal says nothing of the value', () => {
    expect(() => event({ name: 'Invented Person' }, ['/Invented'])).toThrow(/^(?!.*Invented).*$/)
  })

  it('a part and a value inside it are one secret, in either order, and come back whole', () => {
    for (const personal of [
      ['/address', '/address/city'],
      ['/address/city', '/address'],
    ]) {
      const sealed = event({ id: 'a', address: { city: 'Nowhere' } }, personal)
      expect(foldCase([sealed], iso(1)).account).toEqual({ id: 'a', address: { city: 'Nowhere' } })
      expect(foldCase([eraseSecrets(sealed)], iso(1)).account).toEqual({ id: 'a' })
      expect(verifyLedger([sealed]).ok).toBe(true)
    }
  })

  it.each([null, undefined, 'x', []])('nothing is erased from what is no event: %j', (value) => {
    expect(() => eraseSecrets(value as never)).toThrow(/BAD_EVENT/)
  })

  it('a value that is not known is nothing to seal', () => {
    expect(event({ id: 'a', name: undefined }, ['/name']).data).toEqual({ id: 'a' })
  })

  it('an event of an older ledger whose whole data were sealed and erased is unknown, and wipes nothing', () => {
    const [first] = chain(story)
    const whole = { ...(first as LedgerEvent), data: { $sealed: 'gone' } }
    expect(foldCase([first as LedgerEvent, whole], iso(1)).account).toMatchObject({ name: 'Invented Person' })
    expect(foldCase([{ ...whole, kind: 'notice' }, first as LedgerEvent], iso(1)).notices).toBeUndefined()
  })
})

describe('a ledger is of one case', () => {
  const [first, second] = chain(story) as [LedgerEvent, LedgerEvent]
  const { hash: _, ...body } = { ...second, caseId: 'OTHER' }
  const foreign: LedgerEvent = { ...body, hash: hashOf(body) }

  it('an event of another case is found', () => {
    expect(verifyLedger([first, foreign])).toMatchObject({
      ok: false,
      findings: [{ code: 'OTHER_CASE', index: 1, id: 'e1' }],
    })
  })

  it('nor is it folded in, nor can it be made', () => {
    expect(() => foldCase([first, foreign], iso(2))).toThrow(/OTHER_CASE/)
    expect(() => createEvent({ ...(story[1] as NewEvent), caseId: 'OTHER' }, first)).toThrow(/BAD_EVENT/)
  })

  it.each(['caseId', 'source'])('%s must be said', (key) => {
    for (const value of [undefined, '', 5])
      expect(() => createEvent({ ...(story[2] as NewEvent), [key]: value } as never, null)).toThrow(
        expect.objectContaining({ code: 'BAD_EVENT', issues: [expect.objectContaining({ pointer: `/${key}` })] }),
      )
  })
})

describe('what is no event is refused, not passed over', () => {
  const [first] = chain(story) as [LedgerEvent]
  it.each([
    ['null', null, '/1'],
    ['no data', { ...first, data: undefined }, '/1/data'],
    ['data that are a text', { ...first, data: 'x' }, '/1/data'],
    ['no instant', { ...first, at: undefined }, '/1/at'],
    ['another sort of instant', { ...first, at: 'yesterday' }, '/1/at'],
    ['an unknown kind', { ...first, kind: '__proto__' }, '/1/kind'],
    ['no case', { ...first, caseId: undefined }, '/1/caseId'],
  ])('%s', async (_, event, pointer) => {
    const issues = [expect.objectContaining({ pointer })]
    const events = [first, event as LedgerEvent]
    expect(() => foldCase(events, iso(2))).toThrow(expect.objectContaining({ issues }))
    await expect(
      foldStream(
        (async function* () {
          yield* events
        })(),
        iso(2),
      ),
    ).rejects.toMatchObject({ issues })
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
