import { ACTION_KINDS, type ActionKind, RESTRICTING_KINDS } from '../case/action-kinds'
import type { Decision } from '../case/decisions'
import type { Control } from '../case/service'
import type { FactMap } from '../facts'
import type { Duty, Gap, RecommendedAction } from '../types'
import { discretionOf } from './discretion'
import { UNDO } from './undo'

const RESTRICTING = new Set<string>(RESTRICTING_KINDS)
/** What tells the customer or the world about a matter that must stay silent. */
const TELLING = new Set<ActionKind>([
  'notify_customer',
  'warn_customer',
  'request_information',
  'send_statement_of_reasons',
  'offer_appeal',
  'forward_notice',
  'disclose_host_to_sender',
])
/** Ends or refuses a service: a person decides. */
const PERSONAL = new Set<ActionKind>(['terminate_account', 'refuse_signup', 'suspend_sender_channel', 'contest_order'])
/** Steps that are tried in this order when a site as a whole is to stop. */
const WHOLE_SITE: readonly Control[] = [
  'disable_proxy',
  'suspend_zone',
  'disable_cache',
  'geo_block',
  'terminate_account',
]
const HARDNESS: readonly ActionKind[] = [
  'limit_features',
  'purge_cache',
  'block_url',
  'disable_cache',
  'geo_block',
  'disable_proxy',
  'suspend_zone',
  'terminate_account',
]

interface Wanted {
  readonly kind: ActionKind
  readonly dueAt: string | null
  readonly domains: readonly string[]
  readonly territory: readonly string[]
  readonly because: string
  readonly needsHuman?: boolean
}

/** The wanted step if the provider can do it, else the next harder one that it can; null where it can do nothing. Unknown controls are taken as able. */
export const withinControls = (kind: ActionKind, controls: readonly string[] | undefined): ActionKind | null => {
  if (controls === undefined || kind === 'limit_features') return kind
  const from = HARDNESS.indexOf(kind)
  if (from < 0) return kind
  return HARDNESS.slice(from).find((step) => controls.includes(step)) ?? null
}

const signupSteps = (facts: FactMap, decision: Decision): Wanted[] => {
  const wanted: Wanted[] = []
  const ask = (kind: ActionKind, because: string): void => {
    wanted.push({ kind, dueAt: null, domains: [], territory: [], because })
  }
  if (!facts.identity.verifiedContact) ask('verify_contact', '/contacts')
  if (!facts.identity.known || !facts.identity.checks.some((fact) => fact.stands))
    ask(facts.account?.kind === 'organization' ? 'require_business_identity' : 'require_identity', '/identity/checks')
  if (
    (facts.payment?.instruments ?? []).every((item) => item.verifiedAt === undefined) &&
    (facts.payment?.instruments?.length ?? 0) > 0
  )
    ask('require_payment_verification', '/payment/instruments')
  if (facts.service?.masksOrigin === true && facts.identity.disclosureReady !== true)
    ask('limit_features', '/service/masksOrigin')
  if (facts.stage === 'signup' && decision !== 'step_up') ask('hold_signup', '/stage')
  return wanted
}

const noticeSteps = (facts: FactMap): Wanted[] => {
  const wanted: Wanted[] = []
  for (const fact of facts.notices.all) {
    const { notice } = fact
    const push = (kind: ActionKind, needsHuman = false): void => {
      wanted.push({ kind, dueAt: null, domains: fact.hosts, territory: [], because: `notice:${notice.id}`, needsHuman })
    }
    if (notice.sender?.kind === 'authority' && notice.sender.verified !== true) push('human_review', true)
    if (fact.void) continue
    const done = notice.actedAt !== undefined || notice.status === 'actioned'
    if (notice.status === undefined || notice.status === 'open') push('acknowledge_notice')
    if (fact.validity === 'defective' && notice.elements?.contact !== false) push('request_notice_cure')
    if (fact.notifies && !done) {
      if (notice.status !== 'forwarded') push('forward_notice')
      push('notify_customer')
      if (fact.validity === 'valid' && notice.sender?.verified === true && facts.service?.masksOrigin === true)
        push('disclose_host_to_sender')
    }
    if (done) push('inform_sender')
    if (notice.lane === 'csam') {
      push('report_to_authority')
      push('preserve_records')
    }
    if (notice.lane === 'terrorism') {
      push('report_to_authority', true)
      push('preserve_records')
    }
  }
  for (const fact of facts.mitigation.serialFalse)
    wanted.push({
      kind: 'suspend_sender_channel',
      dueAt: null,
      domains: [],
      territory: [],
      because: `notice:${fact.notice.id}`,
    })
  return wanted
}

const orderSteps = (facts: FactMap): Wanted[] => {
  const wanted: Wanted[] = []
  for (const fact of facts.orders.all) {
    const because = `order:${fact.order.id}`
    const push = (kind: ActionKind, needsHuman = false): void => {
      wanted.push({
        kind,
        dueAt: fact.order.complyBy ?? null,
        domains: fact.hosts,
        territory: fact.order.requires?.territory ?? [],
        because,
        needsHuman,
      })
    }
    if (!fact.stands) {
      const acted = facts.conduct.all.some(
        (act) => act.restricts && act.endMs === null && act.action.orderIds?.includes(fact.order.id),
      )
      if (acted) push('restore_service', true)
      continue
    }
    if (fact.order.kind === 'undertaking') continue
    push('preserve_records')
    if (fact.order.kind === 'disclosure' || fact.order.kind === 'subpoena') push('human_review', true)
    if (fact.order.status === 'complied') push('report_compliance')
    if (fact.order.coversSuccessors === true && fact.open) push('refuse_successors')
  }
  for (const appeal of facts.appeals ?? [])
    if (appeal.status === 'upheld')
      wanted.push({
        kind: 'restore_service',
        dueAt: null,
        domains: [],
        territory: [],
        because: `appeal:${appeal.id}`,
        needsHuman: true,
      })
    else if (appeal.status === undefined || appeal.status === 'open')
      wanted.push({
        kind: 'human_review',
        dueAt: null,
        domains: [],
        territory: [],
        because: `appeal:${appeal.id}`,
        needsHuman: true,
      })
  return wanted
}

const dutySteps = (duties: readonly Duty[], facts: FactMap): Wanted[] =>
  duties.flatMap((duty): Wanted[] => {
    if (duty.metAt !== null || duty.action === 'none') return []
    const hosts = duty.domains ?? []
    const kind = withinControls(duty.action, facts.service?.controls)
    if (kind === null)
      return [
        {
          kind: 'human_review',
          dueAt: duty.dueAt,
          domains: hosts,
          territory: duty.territory,
          because: duty.id,
          needsHuman: true,
        },
      ]
    return [
      {
        kind,
        dueAt: duty.dueAt,
        domains: hosts,
        territory: duty.territory,
        because: duty.id,
        needsHuman: kind === 'terminate_account' && duty.kind !== 'court_order',
      },
    ]
  })

const restrictSteps = (facts: FactMap, decision: Decision, gaps: readonly Gap[]): Wanted[] => {
  const wanted: Wanted[] = []
  if (facts.stage === 'signup') {
    if (decision === 'decline')
      wanted.push({
        kind: 'refuse_signup',
        dueAt: null,
        domains: [],
        territory: [],
        because: 'decision',
        needsHuman: true,
      })
    return wanted
  }
  const noticed = [...new Set(facts.mitigation.weighing.flatMap((fact) => fact.hosts))]
    .filter((host) => facts.conduct.serves(host))
    .sort()
  const pagesOnly =
    facts.mitigation.weighing.length > 0 &&
    facts.mitigation.weighing.every((fact) => (fact.notice.urls?.length ?? 0) > 0) &&
    decision === 'restrict' &&
    facts.sites.all.every((fact) => fact.scan?.verdict !== 'apparent_infringement')
  const controls = facts.service?.controls
  const narrow: ActionKind | undefined =
    pagesOnly && (controls === undefined || controls.includes('block_url'))
      ? 'block_url'
      : WHOLE_SITE.find((step) => controls === undefined || controls.includes(step))
  if (narrow !== undefined && facts.conduct.accountServed)
    wanted.push({
      kind: narrow,
      dueAt: null,
      domains: noticed,
      territory: [],
      because: 'decision',
      needsHuman: narrow === 'terminate_account',
    })
  if (decision === 'decline' && facts.conduct.accountServed)
    wanted.push({
      kind: 'terminate_account',
      dueAt: null,
      domains: [],
      territory: [],
      because: 'decision',
      needsHuman: true,
    })
  if (
    gaps.some((gap) => gap.id === 'tokyo-2025/evasion-by-new-domain' && gap.state === 'present') ||
    facts.domains.successions.some((item) => item.fromEnforced)
  )
    wanted.push({ kind: 'refuse_successors', dueAt: null, domains: noticed, territory: [], because: 'decision' })
  return wanted
}

const rank = new Map(ACTION_KINDS.map((kind, index) => [kind, index]))

/** What to do next: the narrowest step that each reason needs and the provider can take, the most urgent first. */
export const actionsOf = (
  facts: FactMap,
  decision: Decision,
  duties: readonly Duty[],
  gaps: readonly Gap[],
): readonly RecommendedAction[] => {
  const discretion = discretionOf(facts)
  const wanted: Wanted[] = [...noticeSteps(facts), ...orderSteps(facts), ...dutySteps(duties, facts)]
  const gentle = decision === 'step_up' || (facts.stage === 'signup' && decision !== 'approve')
  if (gentle || (facts.identity.known && facts.identity.disclosureReady === false && decision !== 'approve'))
    wanted.push(...signupSteps(facts, decision))
  if (decision === 'review' || decision === 'restrict' || decision === 'decline')
    wanted.push({
      kind: 'human_review',
      dueAt: null,
      domains: [],
      territory: [],
      because: 'decision',
      needsHuman: true,
    })
  if (decision === 'restrict' || decision === 'decline') wanted.push(...restrictSteps(facts, decision, gaps))
  // Limits until a check is done are a condition of opening, not a measure against somebody.
  const measure = (item: Wanted): boolean =>
    RESTRICTING.has(item.kind) && !(facts.stage === 'signup' && item.kind === 'limit_features')
  if (wanted.some((item) => measure(item) || item.kind === 'refuse_signup')) {
    wanted.push({ kind: 'send_statement_of_reasons', dueAt: null, domains: [], territory: [], because: 'decision' })
    wanted.push({ kind: 'offer_appeal', dueAt: null, domains: [], territory: [], because: 'decision' })
  }
  const merged = new Map<
    string,
    {
      kind: ActionKind
      dueAt: string | null
      domains: Set<string>
      territory: Set<string>
      because: Set<string>
      needsHuman: boolean
      worldwide: boolean
    }
  >()
  for (const item of wanted) {
    if (discretion.silent && TELLING.has(item.kind)) continue
    if (discretion.hideSender && item.kind === 'disclose_host_to_sender') continue
    const key = RESTRICTING.has(item.kind) ? `${item.kind}:${[...item.domains].sort()[0] ?? ''}` : item.kind
    const known = merged.get(key) ?? {
      kind: item.kind,
      dueAt: null,
      domains: new Set<string>(),
      territory: new Set<string>(),
      because: new Set<string>(),
      needsHuman: PERSONAL.has(item.kind),
      worldwide: false,
    }
    if (item.dueAt !== null && (known.dueAt === null || Date.parse(item.dueAt) < Date.parse(known.dueAt)))
      known.dueAt = item.dueAt
    for (const host of item.domains) known.domains.add(host)
    for (const place of item.territory) known.territory.add(place)
    if (item.territory.length === 0 && RESTRICTING.has(item.kind)) known.worldwide = true
    known.because.add(item.because)
    if (item.needsHuman === true) known.needsHuman = true
    merged.set(key, known)
  }
  if (merged.size === 0)
    merged.set('none', {
      kind: 'none',
      dueAt: null,
      domains: new Set(),
      territory: new Set(),
      because: new Set(),
      needsHuman: false,
      worldwide: false,
    })
  const orderEnds = duties.some(
    (duty) => duty.kind === 'court_order' && duty.action === 'terminate_account' && duty.metAt === null,
  )
  return [...merged]
    .sort(([, a], [, b]) => {
      const due =
        (a.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(a.dueAt)) -
        (b.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(b.dueAt))
      return (Number.isNaN(due) ? 0 : due) || (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0)
    })
    .map(
      ([key, item], index): RecommendedAction => ({
        id: key,
        kind: item.kind,
        priority: index + 1,
        dueAt: item.dueAt,
        domains: [...item.domains].sort(),
        territory: item.worldwide ? [] : [...item.territory].sort(),
        because: [...item.because].sort(),
        undo: UNDO[item.kind] ?? null,
        needsHuman: item.kind === 'terminate_account' && orderEnds ? false : item.needsHuman,
      }),
    )
}
