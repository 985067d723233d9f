import { describe, expect, test } from 'vitest'
import { assess, type CaseInput } from '../../src'
import { noteToSender, statementOfReasons } from '../../src/report'

const elements = {
  senderIdentity: true,
  contact: true,
  work: true,
  location: true,
  explanation: true,
  goodFaith: true,
  accuracyOath: true,
  signature: true,
}
const story = (given: Partial<CaseInput> = {}): CaseInput => ({
  id: 'c',
  asOf: '2026-06-10T00:00:00Z',
  stage: 'report',
  jurisdictions: ['FR'],
  service: { roles: ['hosting'], controls: ['block_url', 'suspend_zone'], features: [] },
  domains: [{ name: 'raw.example' }],
  notices: [
    {
      id: 'secret-notice',
      receivedAt: '2026-06-01T00:00:00Z',
      lane: 'copyright',
      regime: 'dsa',
      sender: { id: 'secret-sender', name: 'Secret Sender', kind: 'rights_holder', verified: true },
      elements,
      domains: ['raw.example'],
    },
  ],
  orders: [
    {
      id: 'secret-order',
      kind: 'removal',
      jurisdiction: 'FR',
      servedAt: '2026-06-05T00:00:00Z',
      complyBy: '2026-06-08T00:00:00Z',
      domains: ['raw.example'],
      requires: { measure: 'block_url', territory: ['FR'] },
      status: 'in_force',
    },
  ],
  ...given,
})
const options = { provider: 'Provider Ltd', redress: 'appeals.provider.example' }

describe('statement of reasons', () => {
  test('says for each measure where it applies, once where all apply alike', () => {
    const assessment = assess(story())
    const [first] = assessment.actions.filter((action) => action.kind === 'block_url')
    if (first === undefined) throw new Error('no measure')
    expect(statementOfReasons(assessment, options)).toContain('Where it applies:\n  EU, FR\n')
    const both = { ...assessment, actions: [first, { ...first, kind: 'suspend_zone' as const, territory: [] }] }
    const text = statementOfReasons(both, options)
    expect(text).toContain('access to the addresses named is blocked: raw.example: EU, FR')
    expect(text).toContain('the service for the domain is suspended: raw.example: wherever the service is offered')
  })
  test('covers what Art. 17(3) lists and nothing internal', () => {
    const text = statementOfReasons(assess(story()), options)
    for (const title of [
      'Measure',
      'Where it applies',
      'How long',
      'Facts relied on',
      'What led',
      'Automated',
      'Ground',
      'How to object',
    ])
      expect(text).toContain(title)
    expect(text).toContain('raw.example')
    expect(text).toContain('An order of a court or an authority.')
    expect(text).toContain(options.redress)
    for (const hidden of ['secret', 'Secret', 'urn:', 'signal', 'score', 'points']) expect(text).not.toContain(hidden)
  })
  test('speaks Japanese', () => {
    const text = statementOfReasons(assess(story()), { ...options, language: 'ja-JP' })
    expect(text).toContain('理由の通知')
    expect(text).toContain('異議の申立て')
    expect(text).not.toContain('How to object')
  })
  test('says nothing where a silence binds', () => {
    const notices = story().notices?.map((notice) => ({ ...notice, lane: 'csam' as const })) ?? []
    expect(statementOfReasons(assess(story({ notices })), options)).toBe('')
    const orders = story().orders?.map((order) => ({ ...order, confidential: true })) ?? []
    expect(statementOfReasons(assess(story({ orders })), options)).toBe('')
  })
  test('control characters of the provider’s text do not get through', () => {
    expect(statementOfReasons(assess(story()), { ...options, provider: 'x\u001b[2J\u202e' })).not.toMatch(
      /[\u001b\u202e]/,
    )
  })
})

describe('the note to the sender', () => {
  const notice = { id: 'secret-notice', domains: ['raw.example'] }
  const other = {
    ...story().notices?.[0],
    id: 'other-notice',
    receivedAt: '2026-06-02T00:00:00Z',
    lane: 'copyright' as const,
    domains: ['other.example'],
  }
  const ending = (parts: object) =>
    story({
      service: { roles: ['hosting'], controls: ['block_url', 'suspend_zone', 'terminate_account'], features: [] },
      domains: [{ name: 'raw.example' }, { name: 'other.example' }],
      orders: [
        {
          id: 'secret-order',
          kind: 'removal',
          jurisdiction: 'FR',
          servedAt: '2026-06-05T00:00:00Z',
          complyBy: '2026-06-08T00:00:00Z',
          domains: ['other.example'],
          requires: { measure: 'terminate_account' },
          status: 'in_force',
          ...parts,
        },
      ],
    })
  const EMPTY = 'It led to no restriction'

  test('tells the decision and nothing about the customer', () => {
    const text = noteToSender(assess(story()), { ...options, notice })
    expect(text).toContain('block')
    expect(text).not.toContain('raw.example')
  })

  test.each([{ confidential: true }, {}])('does not tell what an order about another site asks: %j', (parts) => {
    const assessment = assess(ending(parts))
    expect(assessment.actions.some((action) => action.kind === 'terminate_account')).toBe(true)
    const text = noteToSender(assessment, { ...options, notice })
    expect(text).toContain('decided: access to the addresses named is blocked.')
    expect(text).not.toContain('account')
    expect(text).not.toContain('A person takes')
  })

  test('does not tell what an order with a name like their notice asks', () => {
    const assessment = assess(ending({ id: 'x:notice:secret-notice' }))
    expect(noteToSender(assessment, { ...options, notice })).not.toContain('account')
  })

  test('does not tell one sender what the notice of another led to', () => {
    const assessment = assess(
      story({ domains: [{ name: 'raw.example' }, { name: 'other.example' }], notices: [other], orders: [] }),
    )
    expect(noteToSender(assessment, { ...options, notice })).toContain(EMPTY)
    expect(noteToSender(assessment, { ...options, notice: other })).toContain('is blocked')
  })

  test('tells what was decided on the site that the notice names, unless a silence binds', () => {
    const assessment = assess(story({ orders: [] }))
    const [measure] = assessment.actions.filter((action) => action.kind === 'block_url')
    if (measure === undefined) throw new Error('no measure')
    const decided = { ...assessment, actions: [{ ...measure, kind: 'suspend_zone' as const, because: ['decision'] }] }
    const urls = ['https://www.raw.example/1']
    expect(noteToSender(decided, { ...options, notice: { id: 'n', urls } })).toContain('suspended')
    expect(noteToSender(decided, { ...options, notice: { id: 'n', urls: ['https://other.example/'] } })).toContain(
      EMPTY,
    )
    const note = { code: 'TELL_AGAINST_SILENCE', pointer: '', message: '' }
    expect(noteToSender({ ...decided, notes: [note] }, { ...options, notice: { id: 'n', urls } })).toContain(EMPTY)
  })

  test('is about one notice', () => {
    const assessment = assess(story())
    expect(noteToSender(assessment, options)).toBe(noteToSender(assessment, { ...options, notice }))
    const several = assess(
      story({
        domains: [{ name: 'raw.example' }, { name: 'other.example' }],
        notices: [...(story().notices ?? []), other],
      }),
    )
    expect(() => noteToSender(several, options)).toThrow(/NO_NOTICE/)
  })
})
