import type { Assessment, Basis } from '../../src/types'

const basis: Basis = {
  id: 'jp/tokyo-2025',
  citation: 'Tokyo District Court, 19 November 2025',
  url: 'https://court.example/2025?a=1&b=2',
  grade: 'S',
  finality: 'appealable',
  reviewedAt: '2026-11-01',
}

/** One of everything that a report shows. */
export const sample: Assessment = {
  schemaVersion: '1',
  caseId: 'case-1',
  asOf: '2025-12-01T00:00:00Z',
  recheckAt: '2026-01-01T00:00:00Z',
  score: 81.4,
  points: { base: -20, total: 34 },
  band: 'high',
  decision: 'restrict',
  needsHuman: true,
  axes: {
    anonymity: { score: 70, band: 'high' },
    abuse: { score: 60, band: 'elevated' },
    exposure: { score: 20, band: 'guarded' },
  },
  identity: { level: 'self_asserted', disclosureReady: false, missing: ['identity.checks'] },
  knowledge: {
    state: 'repeatedly_notified',
    since: '2025-01-01T00:00:00Z',
    domains: [
      { name: 'rawmanga.example', state: 'repeatedly_notified', since: '2025-01-01T00:00:00Z', via: null },
      { name: 'rawmanga2.example', state: 'notified', since: '2025-01-01T00:00:00Z', via: 'rawmanga.example' },
    ],
    timeline: [
      { at: '2025-01-01T00:00:00Z', event: 'notice', pointer: '/notices/0', state: 'notified' },
      { at: '2025-03-01T00:00:00Z', event: 'notice', pointer: '/notices/1', state: 'repeatedly_notified' },
    ],
  },
  reasons: [
    {
      code: 'NOBODY_VERIFIED',
      signal: 'identity/nobody-verified',
      axis: 'anonymity',
      family: 'identity',
      points: 30,
      message: 'No check of identity stands for this account.',
      customerMessage: 'We have not yet been able to verify who you are. One check is enough to go on.',
      evidence: [{ pointer: '/identity', value: null }],
      basis: [basis],
    },
    {
      code: 'CHECK_REFUSED',
      signal: 'identity/refused',
      axis: 'anonymity',
      family: 'identity',
      points: 24,
      message: '2 check(s) of identity were refused and none stands.',
      customerMessage: null,
      evidence: [{ pointer: '/identity/checks/0/outcome', value: 'refused' }],
      basis: [],
    },
  ],
  signals: [{ id: 'identity/nobody-verified', outcome: 'hit', missing: [] }],
  coverage: 0.4,
  classification: [{ law: 'JP', category: 'specified_provider', role: 'cdn', because: 'cdn', basis: [basis] }],
  gaps: [
    {
      id: 'tokyo-2025/kyc-omitted',
      finding: 'Accounts open without verifying identity.',
      reportedAs: 'finding',
      state: 'present',
      shownBy: ['/identity'],
      closedBy: ['require_identity'],
      basis: [basis],
    },
  ],
  duties: [
    {
      id: 'jp/stop',
      jurisdiction: 'JP',
      lane: 'copyright',
      role: 'cdn',
      trigger: '/notices/0',
      startsAt: '2025-01-01T00:00:00Z',
      notBefore: null,
      dueAt: '2025-02-01T00:00:00Z',
      metAt: null,
      overdue: true,
      standard: null,
      kind: 'court_benchmark',
      nature: 'standard_of_care',
      action: 'disable_proxy',
      territory: ['JP'],
      basis: [basis],
    },
    {
      id: 'us/expeditious',
      jurisdiction: 'US',
      lane: 'copyright',
      role: 'cdn',
      trigger: '/notices/0',
      startsAt: '2025-01-01T00:00:00Z',
      notBefore: null,
      dueAt: null,
      metAt: '2025-01-05T00:00:00Z',
      overdue: false,
      standard: 'expeditiously',
      kind: 'statute',
      nature: 'condition_of_immunity',
      action: 'disable_cache',
      territory: [],
      basis: [],
    },
  ],
  actions: [
    {
      id: 'a1',
      kind: 'require_identity',
      priority: 1,
      dueAt: null,
      domains: [],
      territory: [],
      because: ['NOBODY_VERIFIED'],
      undo: null,
      needsHuman: false,
    },
    {
      id: 'a2',
      kind: 'disable_proxy',
      priority: 2,
      dueAt: '2025-02-01T00:00:00Z',
      domains: ['rawmanga.example'],
      territory: ['JP'],
      because: ['jp/stop'],
      undo: 'Enable the proxy again.',
      needsHuman: true,
    },
  ],
  counterfactuals: [
    {
      change: [{ op: 'add', path: '/identity/checks/-', value: { id: 'x' } }],
      removes: ['NOBODY_VERIFIED'],
      score: 50,
      band: 'elevated',
      decision: 'review',
    },
  ],
  brakes: [{ code: 'LICENCE_CLAIMED', message: 'A licence is claimed.', effect: '-5 points' }],
  notes: [{ code: 'NO_PACK', pointer: '/jurisdictions/0', message: 'No pack for this code.' }],
  overrides: [{ pointer: '/overrides/0', state: 'expired', before: 'review', after: 'review' }],
  audit: {
    engine: 'redflag 0.1.0',
    profile: { id: 'default', version: '1' },
    packs: ['JP@1'],
    inputDigest: null,
    resultDigest: null,
  },
}

/** Codes and dates that a report reads; every other text may come from an adversary. */
const KEPT: ReadonlySet<string> = new Set([
  'schemaVersion',
  'band',
  'decision',
  'state',
  'level',
  'axis',
  'outcome',
  'reportedAs',
  'kind',
  'nature',
  'action',
  'grade',
  'finality',
  'startsAt',
  'dueAt',
  'metAt',
  'at',
  'since',
  'asOf',
  'recheckAt',
  'op',
  'lane',
])

/** The sample with `text` in every place that is not a code or a date. */
export const hostileSample = (text: string): Assessment => {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.has(key) ? value : text
    if (Array.isArray(value)) return value.map((item) => visit(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, name)]))
  }
  return visit(sample, '') as Assessment
}
