import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { CaseInput } from '../../src/case'
import { isMeasure } from '../../src/facts/measures'
import {
  CDN,
  caseOf,
  dmca,
  dsa,
  HOST,
  kindsOf,
  order,
  PLATFORM,
  SITE,
  service,
  step,
  stepsNot,
} from '../golden-law/story'

const at = (more: Partial<CaseInput> & Pick<CaseInput, 'service'>): CaseInput =>
  caseOf('advice', '2026-06-10T00:00:00Z', more)
const bare = { location: true, explanation: true }

describe('the order of steps', () => {
  test('the stricter lanes go ahead of what has an earlier date', () => {
    const a = assess(
      at({
        jurisdictions: ['IN'],
        service: CDN,
        notices: [
          dmca('copy', '2026-06-08T00:00:00Z', { domains: ['a.example'], urls: [] }),
          dmca('virus', '2026-06-09T23:00:00Z', { lane: 'malware', regime: 'other', elements: bare }),
        ],
      }),
    )
    const first = a.actions[0]
    expect(first?.because.some((reason) => reason.endsWith('notice:virus'))).toBe(true)
    const later = a.actions.filter((action) => action.because.every((reason) => reason.endsWith('notice:copy')))
    for (const action of later) expect(action.priority).toBeGreaterThan(first?.priority ?? 99)
  })
  test('does not hang on the order of lists', () => {
    const notices = [
      dmca('a', '2026-06-08T00:00:00Z', { lane: 'terrorism', regime: 'other', elements: bare }),
      dmca('b', '2026-06-08T00:00:00Z', { lane: 'csam', regime: 'other', elements: bare }),
    ]
    const of = (list: typeof notices) => assess(at({ service: HOST, notices: list })).actions
    expect(of([...notices].reverse())).toEqual(of(notices))
  })
  test('a report of child abuse material does not wait for one that a person looks at', () => {
    const a = assess(
      at({
        service: HOST,
        notices: [
          dmca('a', '2026-06-08T00:00:00Z', { lane: 'terrorism', regime: 'other', elements: bare }),
          dmca('b', '2026-06-08T00:00:00Z', { lane: 'csam', regime: 'other', elements: bare }),
        ],
      }),
    )
    const reports = a.actions.filter((action) => action.kind === 'report_to_authority')
    expect(reports.map((action) => [action.because, action.needsHuman])).toEqual([
      [['notice:b'], false],
      [['notice:a'], true],
    ])
  })
})

describe('the narrowest step', () => {
  const ordered = (controls: NonNullable<NonNullable<CaseInput['service']>['controls']> | undefined) =>
    assess(
      at({
        service: { ...service(['cdn']), ...(controls === undefined ? { controls: null } : { controls }) },
        orders: [
          order('o1', 'blocking', '2026-06-09T00:00:00Z', {
            jurisdiction: 'ES',
            requires: { measure: 'block_url', territory: ['ES'] },
          }),
        ],
      }),
    )
  test('is the one that was ordered where the provider can do it, or where nobody said what it can', () => {
    expect(step(ordered(['block_url', 'suspend_zone']), 'block_url').because).toEqual(['case:order:o1'])
    expect(step(ordered(undefined), 'block_url').because).toEqual(['case:order:o1'])
  })
  test('else the next harder one, and it says so', () => {
    const a = ordered(['purge_cache', 'suspend_zone', 'terminate_account'])
    expect(step(a, 'suspend_zone').because).toEqual(['beyond:block_url', 'case:order:o1'])
    stepsNot(a, 'purge_cache', 'terminate_account')
  })
  test('is nothing but a look where the provider can do nothing', () => {
    const a = ordered([])
    stepsNot(a, 'block_url', 'geo_block', 'suspend_zone')
    expect(step(a, 'human_review').because).toContain('case:order:o1')
  })
  test('leaves alone a site that nobody complained of', () => {
    const a = assess(
      at({
        service: service(['cdn']),
        domains: [{ name: SITE }, { name: 'bakery.example' }],
        orders: [order('o1', 'blocking', '2026-06-09T00:00:00Z', { jurisdiction: 'ES' })],
      }),
    )
    for (const action of a.actions) expect(action.domains).not.toContain('bakery.example')
    for (const action of a.actions.filter((item) => item.undo !== null)) expect(action.domains).toEqual([SITE])
  })
})

describe('a month on the word of a serial false sender', () => {
  const monthLater = (rejectedCount: number) =>
    assess(
      at({
        service: CDN,
        jurisdictions: ['JP'],
        notices: [
          dmca('n1', '2026-04-01T00:00:00Z', {
            sender: { id: 'grudge', kind: 'individual', verified: true, rejectedCount, acceptedCount: 1 },
          }),
        ],
      }),
    )
  test('asks for a look; on the word of another it asks for a stop', () => {
    expect(monthLater(40).decision).toBe('review')
    expect(monthLater(0).decision).toBe('restrict')
    for (const a of [monthLater(40), monthLater(0)])
      expect(a.duties.find((duty) => duty.id === 'jp/tokyo-2025-month:notice:n1')?.overdue).toBe(true)
    expect(step(monthLater(40), 'geo_block').needsHuman).toBe(true)
  })
})

test('who was rejected five times here is a serial false sender to the brake and to the law alike', () => {
  const rejected = (count: number) =>
    assess(
      at({
        service: PLATFORM,
        jurisdictions: ['EU'],
        notices: Array.from({ length: count + 1 }, (_, index) =>
          dsa(`n${index}`, `2026-05-0${index + 1}T00:00:00Z`, {
            sender: { id: 'grudge', kind: 'individual' },
            ...(index < count
              ? { status: 'rejected', decidedAt: '2026-05-20T00:00:00Z', decisionReason: 'own work of the customer' }
              : {}),
          }),
        ),
      }),
    )
  for (const [count, serial] of [
    [4, false],
    [5, true],
  ] as const) {
    const a = rejected(count)
    expect(a.brakes.some((brake) => brake.code === 'SERIAL_FALSE_NOTIFIER')).toBe(serial)
    expect(a.duties.some((duty) => duty.id === 'eu/dsa-23-2:notice:n0')).toBe(serial)
  }
})

describe('on whose word', () => {
  const unverified = { id: 'someone', kind: 'individual' as const, verified: false }
  const measuresOf = (a: ReturnType<typeof assess>) => a.actions.filter((action) => isMeasure(action.kind))
  const held = (a: ReturnType<typeof assess>, duty: string) => {
    expect(a.decision).toBe('review')
    expect(a.duties.some((item) => item.id === duty)).toBe(true)
    expect(measuresOf(a).length).toBeGreaterThan(0)
    for (const action of measuresOf(a)) expect(action.needsHuman).toBe(true)
    expect(a.brakes.map((brake) => brake.code)).toContain('CEILING_UNVERIFIED_SENDER')
  }
  const month = 'jp/tokyo-2025-month:notice:n1'
  const removed = 'cn/rprcin-15-storage:notice:n1'

  test('one notice that nobody vouches for asks for a look only, also when a month went by and no law is stated', () => {
    const of = (more: object) =>
      assess(at({ service: CDN, notices: [dmca('n1', '2026-04-20T00:00:00Z', { sender: unverified, ...more })] }))
    held(of({}), month)
    held(of({ regime: 'other', elements: bare }), month)
    expect(of({ sender: { ...unverified, verified: true } }).decision).toBe('restrict')
  })
  test('a duty of the day is listed, and what it asks of the decision regards who asks', () => {
    const of = (more: object, jurisdictions = ['CN']) =>
      assess(
        at({
          service: HOST,
          jurisdictions,
          notices: [dmca('n1', '2026-06-09T00:00:00Z', { sender: unverified, ...more })],
        }),
      )
    held(of({ regime: 'other', elements: bare }), removed)
    held(of({ sender: { ...unverified, rejectedCount: 50, acceptedCount: 0 } }), removed)
    // All that this law asks of a notice, and who sends it: it is a notice, whoever verified what.
    const complete = of({ regime: 'cn', elements: { ...bare, senderIdentity: true, contact: true, work: true } })
    expect(complete.decision).toBe('restrict')
    expect(step(complete, 'block_url').needsHuman).toBe(false)
  })
  test('neither makes wider nor holds up what is asked for on better ground', () => {
    const a = assess(
      at({
        service: HOST,
        jurisdictions: ['CN'],
        notices: [
          dmca('n1', '2026-06-08T00:00:00Z', { sender: unverified, regime: 'other', elements: bare }),
          dmca('n2', '2026-06-09T00:00:00Z'),
          dmca('n3', '2026-06-09T00:00:00Z', {
            sender: unverified,
            regime: 'other',
            elements: bare,
            domains: [SITE, 'other.example'],
          }),
        ],
      }),
    )
    expect(a.decision).toBe('restrict')
    const blocks = a.actions.filter((action) => action.kind === 'block_url')
    expect(blocks.map(({ domains, needsHuman }) => [domains, needsHuman])).toEqual([
      [[SITE], false],
      [[SITE, 'other.example'], true],
    ])
    expect(blocks[0]?.because).toContain('cn/rprcin-15-storage:notice:n1')
  })
  test('starts no clock in the place of a later notice that is more than somebody’s word', () => {
    const a = assess(
      at({
        service: CDN,
        notices: [
          dmca('n1', '2026-03-01T00:00:00Z', { sender: unverified, regime: 'other', elements: bare }),
          dmca('n2', '2026-04-20T00:00:00Z'),
        ],
      }),
    )
    expect(a.duties.map((duty) => duty.id).filter((id) => id.startsWith('jp/'))).toEqual([
      month,
      'jp/tokyo-2025-month:notice:n2',
    ])
    expect(a.decision).toBe('restrict')
  })
})

describe('an upheld appeal', () => {
  const block = { id: 'a1', kind: 'disable_proxy' as const, at: '2026-05-01T00:00:00Z', domains: [SITE] }
  const upheld = {
    id: 'p1',
    receivedAt: '2026-05-20T00:00:00Z',
    status: 'upheld' as const,
    decidedAt: '2026-05-21T00:00:00Z',
    actionIds: ['a1'],
  }
  const of = (more: Partial<CaseInput>) =>
    assess(
      at({ service: CDN, notices: [dmca('n1', '2026-04-20T00:00:00Z')], actions: [block], appeals: [upheld], ...more }),
    )
  test('asks to restore what still stands, and says which site', () => {
    const a = of({})
    expect(step(a, 'restore_service')).toMatchObject({ domains: [SITE], because: ['appeal:p1'], needsHuman: true })
    const named = of({ actions: [{ id: 'a1', kind: 'block_url', at: block.at, noticeIds: ['n1'] }] })
    expect(step(named, 'restore_service').domains).toEqual([SITE])
  })
  test('asks for nothing once the measure ended or the service was restored, and what was owed stays met', () => {
    const restored = { kind: 'restore_service' as const, at: '2026-05-22T00:00:00Z' }
    const ended = { ...block, endedAt: restored.at }
    for (const actions of [
      [ended],
      [ended, { ...restored, domains: [SITE] }],
      [block, { ...restored, domains: [SITE] }],
      [
        { ...block, noticeIds: ['n1'] },
        { ...restored, noticeIds: ['n1'] },
      ],
    ])
      expect(kindsOf(of({ actions }))).not.toContain('restore_service')
    expect(kindsOf(of({ actions: [restored], appeals: [{ ...upheld, actionIds: null }] }))).not.toContain(
      'restore_service',
    )
    expect(kindsOf(of({ actions: [], appeals: [{ ...upheld, actionIds: null }] }))).toContain('restore_service')
    const after = of({ actions: [ended] })
    expect(after.duties.every((duty) => duty.metAt !== null && !duty.overdue)).toBe(true)
    stepsNot(after, 'disable_proxy')
  })
  test('that an order stands against is for a person to decide', () => {
    const a = of({
      orders: [order('o1', 'injunction', '2026-06-01T00:00:00Z', { requires: { measure: 'suspend_zone' } })],
    })
    expect(step(a, 'restore_service').needsHuman).toBe(true)
    expect(step(a, 'suspend_zone').needsHuman).toBe(true)
    expect(step(a, 'human_review').because).toEqual(expect.arrayContaining(['appeal:p1', 'case:order:o1']))
  })
})

describe('what was done', () => {
  test('is not asked for again, and is asked for again for what came in later', () => {
    const told = (id: string, receivedAt: string) =>
      dmca(id, receivedAt, { status: 'actioned', actedAt: '2026-06-05T00:00:00Z' })
    const a = assess(
      at({
        service: HOST,
        notices: [told('n1', '2026-06-01T00:00:00Z'), told('n2', '2026-06-04T00:00:00Z')],
        actions: [{ kind: 'inform_sender', at: '2026-06-03T00:00:00Z', domains: [SITE] }],
      }),
    )
    expect(step(a, 'inform_sender').because).toEqual(['notice:n2'])
    const named = assess(
      at({
        service: HOST,
        notices: [told('n1', '2026-06-01T00:00:00Z')],
        actions: [{ kind: 'inform_sender', at: '2026-06-06T00:00:00Z', noticeIds: ['n1'] }],
      }),
    )
    expect(kindsOf(named)).not.toContain('inform_sender')
  })
})
