import { expect } from 'vitest'
import type { CaseInput } from '../../src/case'
import type { ActionKind } from '../../src/case/action-kinds'
import { CONTROLS } from '../../src/case/service'
import type { Assessment, Duty, RecommendedAction } from '../../src/types'

/** A ruling or a rule replayed: a whole case goes in, a whole assessment comes out. */
export interface Story {
  readonly id: string
  /** What the court held or the rule says, in a sentence. */
  readonly rule: string
  /** Sources of the packs that it rests on; each must be cited by a duty of the assessment, unless nothing is owed. */
  readonly sources: readonly string[]
  readonly case: CaseInput
  /** What must be so, in words that do not hang on the snapshot. */
  readonly holds: (assessment: Assessment) => void
}

type Service = NonNullable<CaseInput['service']>
export type Notice = NonNullable<CaseInput['notices']>[number]
export type Order = NonNullable<CaseInput['orders']>[number]
export type Act = NonNullable<CaseInput['actions']>[number]

export const SITE = 'kumo-raw.example'

export const service = (roles: NonNullable<Service['roles']>, more: Partial<Service> = {}): Service => ({
  roles,
  masksOrigin: roles.includes('reverse_proxy'),
  plan: 'paid',
  features: roles.includes('cdn') ? ['caches'] : [],
  controls: [...CONTROLS],
  ...more,
})

export const CDN = service(['cdn', 'reverse_proxy'])
export const HOST = service(['hosting'])
export const PLATFORM = service(['hosting'], { features: ['stores_uploads'] })

/** A customer who was checked and can be reached, so that a story is about its own point and no other. */
export const caseOf = (id: string, asOf: string, more: Partial<CaseInput> & Pick<CaseInput, 'service'>): CaseInput => ({
  id,
  asOf,
  stage: 'active',
  account: { id: 'customer', kind: 'individual', openedAt: '2024-01-10T00:00:00Z', status: 'active' },
  identity: {
    checks: [{ id: 'document', method: 'government_document', outcome: 'verified', checkedAt: '2024-01-10T00:00:00Z' }],
  },
  contacts: { emails: [{ address: 'owner@mail.example', verifiedAt: '2024-01-10T00:00:00Z' }] },
  domains: [{ name: SITE, addedAt: '2024-01-12T00:00:00Z', status: 'active' }],
  notices: [],
  orders: [],
  actions: [],
  ...more,
})

/** Every element of a notice under 17 USC 512(c)(3). */
export const SWORN = { signature: true, work: true, location: true, contact: true, goodFaith: true, accuracyOath: true }

export const dmca = (id: string, receivedAt: string, more: Partial<Notice> = {}): Notice => ({
  id,
  receivedAt,
  lane: 'copyright',
  regime: 'dmca',
  sender: { id: 'publisher', name: 'Aozora Publishing', kind: 'rights_holder', verified: true },
  elements: SWORN,
  urls: [`https://${SITE}/title/12`],
  domains: [SITE],
  status: 'open',
  ...more,
})

export const dsa = (id: string, receivedAt: string, more: Partial<Notice> = {}): Notice => ({
  ...dmca(id, receivedAt),
  regime: 'dsa',
  elements: { explanation: true, location: true, senderIdentity: true, contact: true, goodFaith: true },
  ...more,
})

export const cn = (id: string, receivedAt: string, more: Partial<Notice> = {}): Notice => ({
  ...dmca(id, receivedAt),
  regime: 'cn',
  elements: { senderIdentity: true, contact: true, work: true, location: true, explanation: true },
  ...more,
})

export const order = (id: string, kind: Order['kind'], servedAt: string, more: Partial<Order> = {}): Order => ({
  id,
  kind,
  servedAt,
  domains: [SITE],
  status: 'in_force',
  ...more,
})

export const act = (kind: Act['kind'], at: string, more: Partial<Act> = {}): Act => ({
  kind,
  at,
  domains: [SITE],
  ...more,
})

/** The duties of one rule, such as `us/512-b`. */
export const dutiesOf = (assessment: Assessment, rule: string): readonly Duty[] =>
  assessment.duties.filter((duty) => duty.id.startsWith(`${rule}:`))

/** The one duty of a rule. */
export const owes = (assessment: Assessment, rule: string): Duty => {
  const found = dutiesOf(assessment, rule)
  expect(
    found.map((duty) => duty.id),
    `${rule} among ${assessment.duties.map((duty) => duty.id).join(', ')}`,
  ).toHaveLength(1)
  return found[0] as Duty
}

export const owesNot = (assessment: Assessment, ...rules: readonly string[]): void => {
  for (const rule of rules) expect(dutiesOf(assessment, rule).map((duty) => duty.id)).toEqual([])
}

export const kindsOf = (assessment: Assessment): readonly ActionKind[] =>
  assessment.actions.map((action) => action.kind)

export const step = (assessment: Assessment, kind: ActionKind): RecommendedAction => {
  const found = assessment.actions.filter((action) => action.kind === kind)
  expect(
    found.map((action) => action.id),
    `${kind} among ${kindsOf(assessment).join(', ')}`,
  ).toHaveLength(1)
  return found[0] as RecommendedAction
}

export const stepsNot = (assessment: Assessment, ...kinds: readonly ActionKind[]): void => {
  for (const kind of kinds) expect(kindsOf(assessment)).not.toContain(kind)
}

export const noted = (assessment: Assessment): readonly string[] => assessment.notes.map((note) => note.code)

export const present = (assessment: Assessment): readonly string[] =>
  assessment.gaps.filter((gap) => gap.state === 'present').map((gap) => gap.id)

/** What of an assessment a reader of the law would check. */
export const decisive = (assessment: Assessment): Readonly<Record<string, unknown>> => ({
  decision: assessment.decision,
  needsHuman: assessment.needsHuman,
  knowledge: {
    state: assessment.knowledge.state,
    since: assessment.knowledge.since,
    domains: assessment.knowledge.domains,
  },
  duties: assessment.duties.map((duty) => ({
    id: duty.id,
    kind: duty.kind,
    nature: duty.nature,
    lane: duty.lane,
    role: duty.role,
    action: duty.action,
    clock: {
      startsAt: duty.startsAt,
      notBefore: duty.notBefore,
      dueAt: duty.dueAt,
      metAt: duty.metAt,
      overdue: duty.overdue,
      standard: duty.standard,
    },
    territory: duty.territory,
    sources: duty.basis.map((basis) => `${basis.id} ${basis.grade} ${basis.finality}`),
  })),
  gaps: assessment.gaps.map((gap) => `${gap.id}: ${gap.state}`),
  exposure: assessment.axes.exposure.band,
  actions: assessment.actions.map(
    ({ kind, dueAt, domains, territory, because, needsHuman }) =>
      `${kind}${needsHuman ? ' (a person decides)' : ''}${dueAt === null ? '' : ` by ${dueAt}`}${domains.length === 0 ? '' : ` on ${domains.join(', ')}`}${territory.length === 0 ? '' : ` in ${territory.join(', ')}`} because ${because.join(', ')}`,
  ),
  brakes: assessment.brakes.map((brake) => brake.code),
  notes: assessment.notes.map((note) => `${note.code}: ${note.message}`),
})
