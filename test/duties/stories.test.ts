import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { DutyView } from '../../src/duties/view'
import { act, at, dmca, domain, notice, of, one, order, owed, service } from './views'

const ids = (result: ReturnType<typeof owed>): readonly string[] => result.duties.map((duty) => duty.id)
const cdn = (jurisdiction: string, given: Partial<DutyView> = {}) =>
  owed({ jurisdictions: [jurisdiction], service: service('cdn'), notices: [notice()], ...given })
const host = (jurisdiction: string, given: Partial<DutyView> = {}) =>
  owed({ jurisdictions: [jurisdiction], service: service('hosting'), notices: [notice()], ...given })

describe('Japan', () => {
  test('Tokyo 2025: about a month after notice, ended at midnight in Tokyo, a benchmark and no statute', () => {
    const duty = one(cdn('JP'), 'jp/tokyo-2025-month')
    expect(duty).toMatchObject({
      dueAt: '2026-07-01T15:00:00.000Z',
      overdue: true,
      kind: 'court_benchmark',
      nature: 'standard_of_care',
      action: 'disable_proxy',
      territory: ['JP'],
      standard: null,
    })
    expect(duty.basis[0]).toMatchObject({ grade: 'S', finality: 'appealable' })
  })
  test('Tokyo 2025: stopped within the month is met, late shows in metAt and is not overdue', () => {
    expect(
      one(
        cdn('JP', { actions: [act('geo_block', '2026-06-20T00:00:00Z', { territory: ['JP'] })] }),
        'jp/tokyo-2025-month',
      ),
    ).toMatchObject({
      metAt: '2026-06-20T00:00:00.000Z',
      overdue: false,
    })
    const late = one(cdn('JP', { actions: [act('suspend_zone', '2026-08-01T00:00:00Z')] }), 'jp/tokyo-2025-month')
    expect(late.metAt).toBe('2026-08-01T00:00:00.000Z')
    expect(late.overdue).toBe(false)
  })
  test('Tokyo 2025: forwarding alone does not meet it, nor does a measure lifted again without cause', () => {
    expect(
      one(cdn('JP', { actions: [act('forward_notice', '2026-06-02T00:00:00Z')] }), 'jp/tokyo-2025-month').overdue,
    ).toBe(true)
    const lifted = [act('disable_proxy', '2026-06-02T00:00:00Z', { endedAt: at('2026-06-03T00:00:00Z') })]
    expect(one(cdn('JP', { actions: lifted }), 'jp/tokyo-2025-month').overdue).toBe(true)
  })
  test('Tokyo 2025: a later notice about the same site starts no second month', () => {
    const again = notice({ id: 'n2', receivedAt: at('2026-06-20T00:00:00Z') })
    expect(of(cdn('JP', { notices: [again, notice()] }), 'jp/tokyo-2025-month').map((duty) => duty.id)).toEqual([
      'jp/tokyo-2025-month:notice:n1',
    ])
  })
  test('Tokyo 2025: the benchmark shows where no jurisdiction is stated, the statute does not', () => {
    const result = owed({ service: service('cdn'), notices: [notice()] })
    expect(of(result, 'jp/tokyo-2025-month')).toHaveLength(1)
    expect(result.duties.every((duty) => duty.kind === 'court_benchmark' || duty.kind === 'policy')).toBe(true)
  })
  test('Art. 3(1), first test: a notice lets the provider know; no fixed time', () => {
    expect(one(cdn('JP'), 'jp/platform-act-3-1-i')).toMatchObject({
      nature: 'condition_of_immunity',
      dueAt: null,
      standard: 'no fixed time',
      overdue: false,
    })
  })
  test('Art. 3(1), second test: a defective notice and a site that shows it on its face', () => {
    const notices = [notice({ validity: 'defective', elements: { ...dmca, signature: false } })]
    expect(of(cdn('JP', { notices }), 'jp/platform-act-3-1-ii')).toHaveLength(0)
    const domains = [domain('raw.example', { visibleSince: at('2026-06-05T00:00:00Z') })]
    expect(one(cdn('JP', { notices, domains }), 'jp/platform-act-3-1-ii').startsAt).toBe('2026-06-05T00:00:00.000Z')
  })
  test('Art. 3(1): who cannot stop it owes nothing', () => {
    const unable: DutyView['service'] = { roles: ['cdn'], features: [], controls: [] }
    expect(of(cdn('JP', { service: unable }), 'jp/platform-act-3-1-i')).toHaveLength(0)
  })
  test('Art. 3(2): seven days for an objection from the inquiry, two for private sexual images', () => {
    const actions = [act('request_information', '2026-06-02T10:00:00Z')]
    expect(one(cdn('JP', { actions }), 'jp/platform-act-3-2-ii').notBefore).toBe('2026-06-09T15:00:00.000Z')
    const notices = [notice({ lane: 'intimate_image' })]
    expect(one(cdn('JP', { actions, notices }), 'jp/image-act-4').notBefore).toBe('2026-06-04T15:00:00.000Z')
  })
  test('Tokyo 2018: a provisional order to delete caches and to disclose, each by its own date, in Japan only', () => {
    const result = cdn('JP', {
      notices: [],
      orders: [
        order({
          id: 'a',
          kind: 'injunction',
          jurisdiction: 'JP',
          measure: 'purge_cache',
          complyBy: at('2026-06-10T00:00:00Z'),
        }),
        order({ id: 'b', kind: 'disclosure', jurisdiction: 'JP' }),
      ],
    })
    expect(one(result, 'case')).toMatchObject({
      action: 'purge_cache',
      territory: ['JP'],
      overdue: true,
      kind: 'court_order',
    })
    expect(one(result, 'jp/platform-act-5')).toMatchObject({ action: 'report_compliance', dueAt: null })
    expect(one(result, 'jp/platform-act-6-1').action).toBe('request_information')
  })
  test('The promise of 2019: nothing is due before a Japanese court finds the site illegal', () => {
    const promise = order({
      id: 'promise',
      kind: 'undertaking',
      issuedAt: at('2019-06-01T00:00:00Z'),
      servedAt: null,
      domains: [],
      condition: { kind: 'illegality_finding', jurisdiction: 'JP' },
      measure: 'geo_block',
      territory: ['JP'],
    })
    expect(owed({ orders: [promise] }).duties).toEqual([])
    const finding = order({
      id: 'f',
      kind: 'illegality_finding',
      jurisdiction: 'JP',
      servedAt: at('2026-01-05T00:00:00Z'),
    })
    const result = owed({ orders: [promise, finding] })
    expect(result.duties.find((duty) => duty.id === 'case:order:promise')).toMatchObject({
      kind: 'undertaking',
      action: 'geo_block',
      startsAt: '2026-01-05T00:00:00.000Z',
    })
    const fallen = { ...finding, status: 'overturned' as const }
    expect(owed({ orders: [promise, fallen] }).duties).toEqual([])
  })
})

describe('United States', () => {
  test('512(a): access owes no takedown on a notice', () => {
    const result = owed({ jurisdictions: ['US'], service: service('access'), notices: [notice()] })
    expect(result.duties).toEqual([])
  })
  test('512(b): a bare notice does not bind a cache', () => {
    expect(cdn('US').duties).toEqual([])
  })
  test('512(b): the notice says that the origin removed it or was ordered to: expeditiously, no figure', () => {
    const notices = [notice({ elements: { ...dmca, originRemovedOrOrdered: true } })]
    expect(one(cdn('US', { notices }), 'us/512-b')).toMatchObject({
      action: 'purge_cache',
      standard: 'expeditiously',
      dueAt: null,
      nature: 'condition_of_immunity',
      kind: 'statute',
    })
  })
  test('512(c): a valid notice binds a host; another regime only with every element', () => {
    expect(one(host('US'), 'us/512-c').action).toBe('block_url')
    const dsa = notice({ regime: 'dsa', elements: { explanation: true, location: true, goodFaith: true } })
    expect(of(host('US', { notices: [dsa] }), 'us/512-c')).toHaveLength(0)
  })
  test('512(c)(3)(B): a curable notice asks for help, an incurable one for nothing', () => {
    const curable = notice({ validity: 'defective', elements: { ...dmca, signature: false } })
    expect(one(host('US', { notices: [curable] }), 'us/512-c-3-b').action).toBe('request_notice_cure')
    expect(of(host('US', { notices: [curable] }), 'us/512-c')).toHaveLength(0)
    const lost = notice({ validity: 'defective', elements: { ...dmca, location: false } })
    expect(host('US', { notices: [lost] }).duties).toEqual([])
  })
  test('512(d): a search service removes the link', () => {
    expect(
      one(owed({ jurisdictions: ['US'], service: service('search'), notices: [notice()] }), 'us/512-d').action,
    ).toBe('block_url')
  })
  const countered = notice({
    actedAt: at('2026-06-02T00:00:00Z'),
    counterNotice: { receivedAt: at('2026-06-29T12:00:00Z'), complete: true, suitFiledAt: null },
  })
  test('512(g): put back between 10 and 14 business days, holidays handed in', () => {
    expect(one(host('US', { notices: [countered] }), 'us/512-g-2-c')).toMatchObject({
      notBefore: '2026-07-14T00:00:00.000Z',
      dueAt: '2026-07-18T00:00:00.000Z',
      overdue: true,
    })
    const holidays = { US: ['2026-07-03'] }
    const result = owed({ jurisdictions: ['US'], service: service('hosting'), notices: [countered] }, { holidays })
    expect(one(result, 'us/512-g-2-c')).toMatchObject({
      notBefore: '2026-07-15T00:00:00.000Z',
      dueAt: '2026-07-21T00:00:00.000Z',
    })
    expect(result.notes.some((note) => note.code === 'HOLIDAYS_NOT_GIVEN')).toBe(false)
  })
  test('512(g): a lawsuit stops it, restoring meets it, the takedown stays met', () => {
    const sued = {
      ...countered,
      counterNotice: { ...countered.counterNotice!, suitFiledAt: at('2026-07-05T00:00:00Z') },
    }
    expect(of(host('US', { notices: [sued] }), 'us/512-g-2-c')).toHaveLength(0)
    const actions = [
      act('block_url', '2026-06-02T00:00:00Z', { endedAt: at('2026-07-15T00:00:00Z') }),
      act('restore_service', '2026-07-15T00:00:00Z'),
    ]
    const done = host('US', { notices: [{ ...countered, actedAt: null }], actions })
    expect(one(done, 'us/512-g-2-c').metAt).toBe('2026-07-15T00:00:00.000Z')
    expect(one(done, 'us/512-c').metAt).toBe('2026-06-02T00:00:00.000Z')
  })
  test('512(h): a subpoena is answered expeditiously', () => {
    const orders = [order({ kind: 'subpoena', instrument: 'subpoena_512h', jurisdiction: 'US' })]
    expect(one(cdn('US', { notices: [], orders }), 'us/512-h')).toMatchObject({
      standard: 'expeditiously',
      action: 'report_compliance',
    })
  })
  test('512(i): repeated notice asks to apply the policy, which a human judges', () => {
    const second = notice({ id: 'n2', receivedAt: at('2026-06-08T00:00:00Z') })
    expect(one(cdn('US', { notices: [notice(), second] }), 'us/512-i')).toMatchObject({
      standard: 'in appropriate circumstances',
      action: 'human_review',
      startsAt: '2026-06-08T00:00:00.000Z',
    })
  })
  test('Cox: the facts of Tokyo owe no end of service in the United States', () => {
    expect(cdn('US').duties.filter((duty) => duty.action === 'disable_proxy')).toEqual([])
    expect(cdn('JP').duties.some((duty) => duty.action === 'disable_proxy')).toBe(true)
  })
  test('2258A: a host reports as soon as reasonably possible and keeps for a year; a cache is an open question', () => {
    const notices = [notice({ lane: 'csam' })]
    expect(one(host('US', { notices }), 'us/2258a').standard).toBe('as soon as reasonably possible')
    expect(one(cdn('US', { notices }), 'us/2258a-cdn').kind).toBe('policy')
    const actions = [act('report_to_authority', '2026-06-01T12:00:00Z', { noticeIds: ['n1'] })]
    const reported = host('US', { notices, actions })
    expect(one(reported, 'us/2258a').metAt).toBe('2026-06-01T12:00:00.000Z')
    expect(one(reported, 'us/2258a-h')).toMatchObject({
      standard: 'for 1 year after the report',
      action: 'preserve_records',
    })
  })
  test('Take It Down: 48 hours for a platform of user content, from 19 May 2026', () => {
    const platform: DutyView['service'] = { roles: ['hosting'], features: ['stores_uploads'], controls: null }
    const image = notice({ lane: 'intimate_image' })
    expect(one(host('US', { service: platform, notices: [image] }), 'us/take-it-down').dueAt).toBe(
      '2026-06-03T10:00:00.000Z',
    )
    const before = notice({ lane: 'intimate_image', receivedAt: at('2026-05-18T23:00:00Z') })
    expect(of(host('US', { service: platform, notices: [before] }), 'us/take-it-down')).toHaveLength(0)
    expect(of(cdn('US', { notices: [image] }), 'us/take-it-down')).toHaveLength(0)
  })
})

describe('European Union and member states', () => {
  test('DSA 5: a cache acts on removal at the source, not on a bare notice', () => {
    expect(cdn('EU').duties).toEqual([])
    const notices = [notice({ elements: { ...dmca, originRemovedOrOrdered: true } })]
    expect(one(cdn('EU', { notices }), 'eu/dsa-5').action).toBe('purge_cache')
  })
  test('DSA 6 and 16: a host removes expeditiously, confirms and decides', () => {
    const result = host('EU')
    expect(one(result, 'eu/dsa-6')).toMatchObject({ standard: 'expeditiously', nature: 'condition_of_immunity' })
    expect(one(result, 'eu/dsa-16-4').action).toBe('acknowledge_notice')
    expect(one(result, 'eu/dsa-16-5').action).toBe('inform_sender')
  })
  test('DSA 17: reasons on the day of the restriction; not for an order, not where silence binds', () => {
    const actions = [act('block_url', '2026-06-02T09:00:00Z')]
    expect(one(host('EU', { actions }), 'eu/dsa-17')).toMatchObject({
      dueAt: '2026-06-03T00:00:00.000Z',
      overdue: true,
    })
    const told = [...actions, act('send_statement_of_reasons', '2026-06-02T10:00:00Z')]
    expect(one(host('EU', { actions: told }), 'eu/dsa-17').metAt).toBe('2026-06-02T10:00:00.000Z')
    const ordered = [act('block_url', '2026-06-02T09:00:00Z', { orderIds: ['o1'] })]
    expect(of(host('EU', { actions: ordered }), 'eu/dsa-17')).toHaveLength(0)
    const silent = host('EU', { notices: [notice({ lane: 'terrorism' })], actions })
    expect(of(silent, 'eu/dsa-17')).toHaveLength(0)
    expect(silent.conflicts.map((conflict) => conflict.code)).toContain('TELL_AGAINST_SILENCE')
  })
  test('DSA 20, 22, 23: bind a platform; for a plain host they are shown as care only', () => {
    const flagged = notice({ sender: { id: 'tf', kind: 'trusted_flagger', verified: true, unreliable: false } })
    const notices = [flagged, notice({ id: 'n2', receivedAt: at('2026-06-09T00:00:00Z') })]
    const platform: DutyView['service'] = { roles: ['hosting'], features: ['stores_uploads'], controls: null }
    const result = host('EU', { service: platform, notices })
    expect(one(result, 'eu/dsa-22').kind).toBe('statute')
    expect(one(result, 'eu/dsa-23-1-warn').action).toBe('warn_customer')
    expect(one(host('EU', { notices }), 'eu/dsa-22+as-online_platform')).toMatchObject({
      kind: 'policy',
      nature: 'standard_of_care',
    })
    const warned = host('EU', { service: platform, notices, actions: [act('warn_customer', '2026-06-05T00:00:00Z')] })
    expect(one(warned, 'eu/dsa-23-1')).toMatchObject({ action: 'human_review', standard: 'for a reasonable period' })
  })
  test('DSA 23(2): a serial false sender is warned, then not handled for a time', () => {
    const platform: DutyView['service'] = { roles: ['hosting'], features: ['stores_uploads'], controls: null }
    const bad = notice({ sender: { id: 's', kind: 'agent', verified: true, unreliable: true } })
    expect(one(host('EU', { service: platform, notices: [bad] }), 'eu/dsa-23-2').action).toBe('suspend_sender_channel')
  })
  test('DSA 20: an appeal is decided by people, and an upheld one reversed', () => {
    const platform: DutyView['service'] = { roles: ['hosting'], features: ['stores_uploads'], controls: null }
    const actions = [act('block_url', '2026-06-02T09:00:00Z', { id: 'a1' })]
    const appeal = {
      id: 'p',
      receivedAt: at('2026-06-05T00:00:00Z'),
      status: 'upheld' as const,
      decidedAt: at('2026-06-07T00:00:00Z'),
      actionIds: ['a1'],
    }
    const result = host('EU', { service: platform, actions, appeals: [appeal] })
    expect(one(result, 'eu/dsa-20-4').metAt).toBe('2026-06-07T00:00:00.000Z')
    expect(one(result, 'eu/dsa-20-4-reverse').action).toBe('restore_service')
  })
  test('DSA 9: any order of a member state brings the Union and is answered; not told where confidential', () => {
    const orders = [order({ kind: 'removal', jurisdiction: 'ES', complyBy: at('2026-06-03T00:00:00Z') })]
    const result = owed({ service: service('cdn'), orders })
    expect(one(result, 'eu/dsa-9').action).toBe('report_compliance')
    expect(one(result, 'eu/dsa-9-5').action).toBe('notify_customer')
    expect(one(result, 'case')).toMatchObject({ kind: 'court_order', overdue: true, territory: ['ES'] })
    expect(of(owed({ orders: [{ ...orders[0]!, confidential: true }] }), 'eu/dsa-9-5')).toHaveLength(0)
  })
  const tco = order({ kind: 'removal', instrument: 'tco_removal', jurisdiction: 'FR', lane: 'terrorism' })
  test('Terrorist content: one hour to a host', () => {
    expect(one(owed({ service: service('hosting'), orders: [tco] }), 'eu/tco-3')).toMatchObject({
      dueAt: '2026-06-01T11:00:00.000Z',
      territory: ['EU'],
      kind: 'court_order',
    })
  })
  test('Terrorist content: the hour stops where the host says that the order cannot be followed, and runs anew once it is cured', () => {
    const asked = (endedAt: number | null) =>
      one(
        owed({
          service: service('hosting'),
          orders: [tco],
          actions: [act('contest_order', '2026-06-01T10:20:00Z', { orderIds: ['o1'], endedAt })],
        }),
        'eu/tco-3',
      )
    expect(asked(null)).toMatchObject({ dueAt: null, standard: 'from the moment the order is cured' })
    expect(asked(at('2026-06-02T08:00:00Z'))).toMatchObject({ dueAt: '2026-06-02T09:00:00.000Z', overdue: true })
  })
  test('Terrorist content: a cache, a name server, a registrar is outside, so no hour runs', () => {
    for (const role of ['cdn', 'reverse_proxy', 'authoritative_dns', 'registrar', 'resolver']) {
      const result = owed({ service: service(role), orders: [tco] })
      expect(of(result, 'eu/tco-3')).toHaveLength(0)
      expect(one(result, 'eu/tco-outside')).toMatchObject({ action: 'contest_order', kind: 'policy', dueAt: null })
      expect(of(result, 'case')).toHaveLength(0)
    }
  })
  test('NIS2 28: a registrar answers within 72 hours', () => {
    const orders = [order({ kind: 'disclosure', jurisdiction: 'BE' })]
    expect(one(owed({ service: service('registrar'), orders }), 'eu/nis2-28').dueAt).toBe('2026-06-04T10:00:00.000Z')
  })
  test('Cologne: a specific notice holds a CDN to a host’s care without days; a resolver is not held', () => {
    expect(one(cdn('DE'), 'de/koeln-2023')).toMatchObject({
      kind: 'court_benchmark',
      dueAt: null,
      nature: 'standard_of_care',
    })
    expect(
      of(owed({ jurisdictions: ['DE'], service: service('resolver'), notices: [notice()] }), 'de/koeln-2023'),
    ).toHaveLength(0)
  })
  test('Milan: a notice asks for care; an order reaches the successors too', () => {
    expect(one(cdn('IT'), 'it/milan-2024').nature).toBe('standard_of_care')
    const orders = [
      order({ kind: 'injunction', jurisdiction: 'IT', successors: ['raw.test'], measure: 'disable_proxy' }),
    ]
    const half = [act('disable_proxy', '2026-06-02T00:00:00Z')]
    expect(one(cdn('IT', { notices: [], orders, actions: half }), 'case').metAt).toBeNull()
    const both = [...half, act('disable_proxy', '2026-06-09T00:00:00Z', { domains: ['raw.test'] })]
    expect(one(cdn('IT', { notices: [], orders, actions: both }), 'case').metAt).toBe('2026-06-09T00:00:00.000Z')
  })
  test('Piracy Shield: thirty minutes for a ticket; another order of the authority has its own date only', () => {
    const ticket = order({ instrument: 'piracy_shield', jurisdiction: 'IT' })
    const duty = one(cdn('IT', { notices: [], orders: [ticket] }), 'it/piracy-shield')
    expect(duty.dueAt).toBe('2026-06-01T10:30:00.000Z')
    expect(duty.basis[0]?.grade).toBe('S')
    const agcom = order({ jurisdiction: 'IT', authority: 'AGCOM', complyBy: at('2026-06-20T00:00:00Z') })
    const other = cdn('IT', { notices: [], orders: [agcom] })
    expect(of(other, 'it/piracy-shield')).toHaveLength(0)
    expect(one(other, 'case').dueAt).toBe('2026-06-20T00:00:00.000Z')
  })
  test('Paris: three days stand in the order, and block in France only', () => {
    const orders = [order({ jurisdiction: 'FR', complyBy: at('2026-06-04T10:00:00Z'), territory: ['FR'] })]
    expect(one(cdn('FR', { notices: [], orders }), 'case')).toMatchObject({
      dueAt: '2026-06-04T10:00:00.000Z',
      territory: ['FR'],
      action: 'geo_block',
    })
  })
})

describe('China', () => {
  test('Art. 21: a cache follows the origin; on a bare notice it forwards', () => {
    const bare = cdn('CN')
    expect(of(bare, 'cn/rprcin-21')).toHaveLength(0)
    expect(one(bare, 'cn/cc-1195-forward')).toMatchObject({ action: 'forward_notice', standard: 'timely' })
    expect(of(bare, 'cn/cc-1195-measure')).toHaveLength(0)
    const notices = [notice({ elements: { ...dmca, originRemovedOrOrdered: true } })]
    expect(one(cdn('CN', { notices }), 'cn/rprcin-21').action).toBe('purge_cache')
  })
  test('Art. 20: access owes nothing by the Regulations', () => {
    const result = owed({ jurisdictions: ['CN'], service: service('access'), notices: [notice()] })
    expect(result.duties.filter((duty) => duty.id.startsWith('cn/rprcin'))).toEqual([])
  })
  test('Arts. 15 and 22: storage removes immediately and forwards at the same time; Art. 17 restores at once', () => {
    const counterNotice = { receivedAt: at('2026-06-05T00:00:00Z'), complete: true, suitFiledAt: null }
    const result = host('CN', { notices: [notice({ counterNotice, actedAt: at('2026-06-02T00:00:00Z') })] })
    expect(one(result, 'cn/rprcin-15-storage').standard).toBe('immediately')
    expect(one(result, 'cn/rprcin-15-forward').action).toBe('forward_notice')
    expect(one(result, 'cn/rprcin-17')).toMatchObject({ standard: 'immediately', notBefore: null })
  })
  test('Art. 23: search cuts the link immediately', () => {
    expect(
      one(owed({ jurisdictions: ['CN'], service: service('search'), notices: [notice()] }), 'cn/rprcin-15-search')
        .standard,
    ).toBe('immediately')
  })
  test('Reclassification: a cache that promotes owes storage duties by theory only, with the theory’s grade', () => {
    const promoting: DutyView['service'] = { roles: ['cdn'], features: ['promotes_site'], controls: null }
    const duty = one(cdn('CN', { service: promoting }), 'cn/rprcin-15-storage+as-storage')
    expect(duty).toMatchObject({ kind: 'policy', nature: 'standard_of_care', dueAt: null })
    expect(duty.basis[0]).toMatchObject({ id: 'cn/reclassification', grade: 'K' })
    expect(cdn('CN').notes.some((note) => note.code === 'RECLASSIFICATION')).toBe(true)
  })
  test('WeChat, both instances: a mini-program host forwards and does not disconnect', () => {
    const result = owed({ jurisdictions: ['CN'], service: service('mini_program_host'), notices: [notice()] })
    expect(result.duties.map((duty) => duty.action)).toEqual(['forward_notice'])
  })
  test('E-commerce Law 43: fifteen days from the forwarding of the counter-declaration, for a declared platform', () => {
    const counterNotice = { receivedAt: at('2026-06-05T00:00:00Z'), complete: true, suitFiledAt: null }
    const given = {
      jurisdictions: ['CN'],
      service: service('hosting'),
      notices: [notice({ counterNotice })],
      actions: [
        act('block_url', '2026-06-02T00:00:00Z'),
        act('inform_sender', '2026-06-06T04:00:00Z', { noticeIds: ['n1'] }),
      ],
    }
    const result = owed(given, { categories: { CN: ['ecommerce_platform'] } })
    expect(one(result, 'cn/ecl-43').notBefore).toBe('2026-06-21T16:00:00.000Z')
  })
  test('Real identity: content delivery is named; checked documents meet it', () => {
    expect(one(cdn('CN', { notices: [] }), 'cn/anti-fraud-21')).toMatchObject({
      action: 'require_identity',
      metAt: null,
    })
    const known = { level: 'document_checked' as const, verifiedAt: at('2026-01-01T00:00:00Z') }
    expect(one(cdn('CN', { notices: [], identity: known }), 'cn/anti-fraud-21').metAt).not.toBeNull()
  })
  test('Real identity is there since the day of the first check that is enough, not of a lesser or of a later one', () => {
    const checked = (
      ...checks: [method: 'self_declared' | 'government_document' | 'document_and_selfie', day: string][]
    ) =>
      assess({
        id: 'c',
        asOf: '2026-06-01T00:00:00Z',
        stage: 'active',
        jurisdictions: ['CN'],
        service: { roles: ['cdn'] },
        account: { openedAt: '2024-12-01T00:00:00Z' },
        identity: {
          checks: checks.map(([method, day]) => ({
            id: method,
            method,
            outcome: 'verified',
            checkedAt: `${day}T00:00:00Z`,
          })),
        },
      }).duties.find((duty) => duty.id.startsWith('cn/anti-fraud-21'))?.metAt
    expect(checked(['self_declared', '2025-01-01'], ['government_document', '2026-02-20'])).toBe(
      '2026-02-20T00:00:00.000Z',
    )
    expect(checked(['government_document', '2025-01-01'], ['document_and_selfie', '2026-02-20'])).toBe(
      '2025-01-01T00:00:00.000Z',
    )
  })
  test('Gambling and terror: stop, keep and report immediately', () => {
    const result = cdn('CN', { notices: [notice({ lane: 'gambling' })] })
    expect(ids(result).filter((id) => id.startsWith('cn/information-services-16'))).toHaveLength(3)
    const terror = cdn('CN', { notices: [notice({ lane: 'terrorism' })] })
    expect(ids(terror).filter((id) => id.startsWith('cn/counter-terrorism-19'))).toHaveLength(3)
  })
})

describe('India and the registrars', () => {
  const removal = order({ kind: 'removal', jurisdiction: 'IN' })
  test('An order: three hours, and 36 under the older text', () => {
    expect(one(cdn('IN', { notices: [], orders: [removal] }), 'in/rule-3-1-d').dueAt).toBe('2026-06-01T13:00:00.000Z')
    const old = { ...removal, servedAt: at('2026-02-01T00:00:00Z') }
    expect(one(cdn('IN', { notices: [], orders: [old] }), 'in/rule-3-1-d-2021').dueAt).toBe('2026-02-02T12:00:00.000Z')
  })
  test('Intimate images: two hours', () => {
    expect(one(cdn('IN', { notices: [notice({ lane: 'intimate_image' })] }), 'in/rule-3-2-b').dueAt).toBe(
      '2026-06-01T12:00:00.000Z',
    )
  })
  test('Grievances: acknowledged in 24 hours, resolved in seven days; incidents reported in six hours', () => {
    const result = cdn('IN', { notices: [notice({ lane: 'phishing' })] })
    expect(one(result, 'in/rule-3-2-a-acknowledge').dueAt).toBe('2026-06-02T10:00:00.000Z')
    expect(one(result, 'in/rule-3-2-a-resolve').dueAt).toBe('2026-06-08T18:30:00.000Z')
    expect(one(result, 'in/cert-in-incident').dueAt).toBe('2026-06-01T16:00:00.000Z')
    expect(one(result, 'in/rule-3-2-a-listed').dueAt).toBe('2026-06-02T22:00:00.000Z')
  })
  test('ICANN: DNS abuse promptly, copyright not at all, authorities within 24 hours', () => {
    const registrar = (lane: 'phishing' | 'copyright') =>
      owed({ jurisdictions: ['US'], service: service('registrar'), notices: [notice({ lane })] })
    expect(one(registrar('phishing'), 'icann/raa-3-18-2')).toMatchObject({ standard: 'promptly', kind: 'undertaking' })
    expect(registrar('copyright').duties).toEqual([])
    const police = notice({ sender: { id: 'p', kind: 'authority', verified: true, unreliable: false } })
    const result = owed({ jurisdictions: ['US'], service: service('registrar'), notices: [police] })
    expect(one(result, 'icann/raa-3-18-3').dueAt).toBe('2026-06-02T10:00:00.000Z')
  })
})

describe('Across laws', () => {
  test('A restoring law and a stopping law are shown as a conflict', () => {
    const countered = notice({
      actedAt: at('2026-06-02T00:00:00Z'),
      counterNotice: { receivedAt: at('2026-06-05T00:00:00Z'), complete: true, suitFiledAt: null },
    })
    const orders = [order({ jurisdiction: 'DE', complyBy: at('2026-06-30T00:00:00Z') })]
    const result = owed({ jurisdictions: ['US', 'CN'], service: service('hosting'), notices: [countered], orders })
    expect(result.conflicts.map((conflict) => conflict.code)).toEqual(
      expect.arrayContaining(['RESTORE_AGAINST_STOP', 'WAIT_AGAINST_AT_ONCE']),
    )
  })
  test('Stayed and overturned orders have no effect anywhere', () => {
    for (const status of ['stayed', 'overturned'] as const)
      for (const jurisdiction of ['JP', 'US', 'IT', 'FR', 'IN', 'CN'])
        for (const instrument of [null, 'piracy_shield', 'tco_removal', 'subpoena_512h'] as const)
          expect(owed({ orders: [order({ status, jurisdiction, instrument })] }).duties).toEqual([])
  })
  test('A stopped notice starts no clock', () => {
    for (const jurisdiction of ['JP', 'US', 'EU', 'DE', 'IT', 'CN', 'IN'])
      expect(
        host(jurisdiction, { notices: [notice({ stopped: true })] }).duties.filter((duty) =>
          duty.id.includes('notice:'),
        ),
      ).toEqual([])
  })
  test('The provider’s own target is policy', () => {
    const targets = [
      {
        id: 'fast',
        lanes: ['copyright'] as const,
        action: 'human_review' as const,
        within: { amount: 4, unit: 'hours' as const },
      },
    ]
    const result = owed({ notices: [notice()] }, { targets })
    expect(one(result, 'own/fast')).toMatchObject({
      kind: 'policy',
      nature: 'standard_of_care',
      dueAt: '2026-06-01T14:00:00.000Z',
    })
  })
})
