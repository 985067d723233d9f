import { createAssessor } from '../assess'
import type { CaseInput, Decision } from '../case'
import { decisionRank } from '../case'
import type { Profile } from '../score/profile'
import { defaultProfile } from '../score/profiles/default'
import { type Interval, wilson } from './metrics'
import type { CaseOutcome } from './outcomes'
import {
  type Customer,
  caseOf,
  drawKind,
  drawNotice,
  FACTS,
  inventDomain,
  inventName,
  type Kind,
  type Notice,
} from './population'
import { type Random, seeded } from './random'

export interface SimulateOptions {
  readonly seed?: number
  /** Sign-ups of the year. */
  readonly customers?: number
  readonly profile?: Profile
  /** False: notices are filed and nothing else happens, as in the reported case. */
  readonly followsAdvice?: boolean
  /** ISO 8601; the year begins here. */
  readonly from?: string
  /** Keep up to so many cases with their ground truth, for back-tests. 0 keeps none. */
  readonly keep?: number
  /** Takes each kept case as it is made, so that none of them needs to be held; `cases` is empty then. */
  readonly onCase?: (item: CaseOutcome) => void
  /** Called every thousand sign-ups with how many there were. */
  readonly onProgress?: (customers: number) => void
}

export interface Simulation {
  readonly simulation: true
  readonly says: string
  readonly seed: number
  readonly customers: number
  readonly kinds: Readonly<Record<Kind, number>>
  readonly signup: {
    readonly legitimate: number
    readonly bothered: Interval
    readonly wronged: Interval
    readonly pirates: number
    readonly piratesAsked: Interval
  }
  readonly ordinary: { readonly count: number; readonly restrictedOrDeclined: Interval; readonly stepUp: Interval }
  /** Sites of pirates that got at least one valid notice. */
  readonly pirates: {
    readonly noticed: number
    readonly servedPastMonth: Interval
    readonly daysToAction: { readonly median: number | null; readonly p90: number | null }
    /** Why each of those that were served past a month was. */
    readonly explained: readonly { readonly case: string; readonly why: string }[]
  }
  /** Share of noticed pirate sites at the end of the year in which each reported finding is present. */
  readonly gaps: Readonly<Record<string, number>>
  readonly cases: readonly CaseOutcome[]
}

const DAY = 86_400_000
const iso = (ms: number): string => new Date(ms).toISOString()

interface Life {
  readonly decision: Decision
  readonly worst: Decision
  readonly firstValidMs: number | null
  readonly actedMs: number | null
  readonly why: string
  readonly last: CaseInput
}

const median = (values: readonly number[], at = 0.5): number | null =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * at)] ?? null

/**
 * One provider's year, drawn from stated facts (`FACTS`), with ground truth. A simulation: it shows how a policy behaves on a
 * population that was made up, not how well it does on yours. The same seed gives the same year.
 */
export const simulate = (options: SimulateOptions = {}): Simulation => {
  const seed = options.seed ?? 1
  const total = options.customers ?? 20_000
  const profile = options.profile ?? defaultProfile
  const follows = options.followsAdvice ?? true
  const keep = options.keep ?? 0
  const from = Date.parse(options.from ?? '2025-01-01T00:00:00Z')
  const end = from + 365 * DAY
  const random = seeded(seed)
  const assessor = createAssessor({ profile })
  const kinds: Record<Kind, number> = { ordinary: 0, pirate: 0, reseller: 0, hacked: 0, refugee: 0, falselyNotified: 0 }
  const cases: CaseOutcome[] = []
  const take = options.onCase ?? ((item: CaseOutcome): void => void cases.push(item))
  let kept = 0
  const gaps = new Map<string, number>()
  const tally = {
    legitimate: 0,
    bothered: 0,
    wrongedAtSignup: 0,
    pirates: 0,
    asked: 0,
    ordinary: 0,
    ordinaryWronged: 0,
    ordinaryAsked: 0,
    noticed: 0,
    past: 0,
  }
  const waits: number[] = []
  const explained: { case: string; why: string }[] = []

  const live = (customer: Customer, draw: Random): Life => {
    const links: NonNullable<CaseInput['links']> =
      customer.before.length > 0 && draw.chance(0.5)
        ? [
            {
              accountId: `${customer.operator}-0`,
              status: 'closed',
              via: ['payment'],
              strength: 0.8,
              enforcedDomains: customer.before.map((item) => item.name),
              notices: 3,
            },
          ]
        : []
    let verified = false
    const at = (
      ms: number,
      stage: CaseInput['stage'],
      notices: readonly Notice[],
      actions: NonNullable<CaseInput['actions']>,
      looked: boolean,
    ): CaseInput => caseOf(customer, ms, { stage, notices, actions, looked, verified, links })
    const signupCase = at(customer.opensAtMs, 'signup', [], [], false)
    const decision = assessor.assess(signupCase).decision
    let worst: Decision = decision
    if (follows && decision !== 'approve') verified = customer.kind === 'pirate' ? draw.chance(0.3) : draw.chance(0.9)
    const turnedAway =
      follows &&
      (decision === 'decline' ||
        (decision !== 'approve' && customer.kind === 'pirate' && !verified && !customer.verified))
    if (turnedAway)
      return { decision, worst, firstValidMs: null, actedMs: null, why: 'turned away at sign-up', last: signupCase }
    const arrivals: Notice[] = []
    if (customer.kind === 'pirate') {
      let when = customer.opensAtMs + draw.lognormal(FACTS.firstNotice.median, FACTS.firstNotice.p90) * DAY
      while (when < end && arrivals.length < 12) {
        arrivals.push(drawNotice(draw, `${customer.id}-n${arrivals.length}`, customer.domain, when, 'rights_holder'))
        when += draw.exponential(FACTS.noticeGap) * DAY
      }
    } else if (customer.kind === 'hacked' || customer.kind === 'falselyNotified') {
      const when = customer.opensAtMs + draw.between(20, 300) * DAY
      if (when < end)
        arrivals.push(
          drawNotice(
            draw,
            `${customer.id}-n0`,
            customer.domain,
            when,
            customer.kind === 'hacked' ? 'rights_holder' : 'false',
          ),
        )
    } else if (draw.chance(0.002)) {
      const when = customer.opensAtMs + draw.between(20, 300) * DAY
      if (when < end) arrivals.push(drawNotice(draw, `${customer.id}-n0`, customer.domain, when, 'rights_holder'))
    }
    const actions: NonNullable<CaseInput['actions']> = []
    const seen: Notice[] = []
    let actedMs: number | null = null
    let why = 'nothing was done'
    for (const notice of arrivals) {
      if (actedMs !== null) break
      seen.push(notice)
      const when = Date.parse(notice.receivedAt)
      if (!follows) continue
      // The desk opens the case on the day of the notice, looks at the page, and lets the engine say what to do.
      const result = assessor.assess(at(when + DAY / 2, 'report', seen, actions, true))
      if (decisionRank(result.decision) > decisionRank(worst)) worst = result.decision
      if (result.decision === 'restrict' || result.decision === 'decline') {
        actedMs = when + DAY / 2 + draw.lognormal(0.5, 2) * DAY
        why = `decision ${result.decision}`
      } else if (result.decision === 'review') {
        const errs = draw.chance(FACTS.reviewerErrs)
        const finds = customer.kind === 'pirate' ? !errs : false
        if (finds) {
          actedMs = when + draw.lognormal(FACTS.reviewDays.median, FACTS.reviewDays.p90) * DAY
          why = 'found in review'
        } else if (customer.kind === 'pirate') why = 'a reviewer erred'
      } else why = `decision ${result.decision}: the notice lacks an element`
      if (actedMs !== null)
        actions.push({
          kind: 'suspend_zone',
          at: iso(Math.min(actedMs, end)),
          domains: [customer.domain],
          noticeIds: [notice.id],
        })
    }
    const effective = seen.filter((notice) => notice.elements?.accuracyOath !== false)
    const valid =
      effective[0] ?? (seen.length > 0 ? arrivals.find((notice) => notice.elements?.accuracyOath !== false) : undefined)
    const last = at(
      Math.min(end, Math.max(customer.opensAtMs + 200 * DAY, actedMs ?? 0)),
      'active',
      arrivals.filter(
        (notice) =>
          Date.parse(notice.receivedAt) <= Math.min(end, Math.max(customer.opensAtMs + 200 * DAY, actedMs ?? 0)),
      ),
      actions,
      seen.length > 0 || customer.kind === 'pirate',
    )
    return {
      decision,
      worst,
      firstValidMs: valid === undefined ? null : Date.parse(valid.receivedAt),
      actedMs,
      why,
      last,
    }
  }

  for (let n = 0; n < total; n += 1) {
    if (n > 0 && n % 1000 === 0) options.onProgress?.(n)
    const kind = drawKind(random)
    kinds[kind] += 1
    const tor = kind === 'refugee' || (kind === 'pirate' && random.chance(0.4)) || random.chance(0.01)
    let opens = from + random.next() * 330 * DAY
    const label = inventName(random)
    const before: { name: string; enforcedAt: string }[] = []
    let domain = inventDomain(random, label)
    // A pirate hops when blocked, until the year is over.
    for (let hop = 0; hop < (kind === 'pirate' ? 12 : 1); hop += 1) {
      const customer: Customer = {
        id: `c${n}-${hop}`,
        kind,
        operator: `c${n}`,
        opensAtMs: opens,
        verified:
          kind === 'pirate'
            ? random.chance(0.5)
            : kind === 'refugee'
              ? random.chance(0.7)
              : random.chance(FACTS.ordinaryVerified),
        payment: kind === 'refugee' ? random.chance(0.4) : kind === 'pirate' ? random.chance(0.5) : true,
        tor,
        domain,
        before: [...before],
        segment: tor ? 'over Tor' : kind === 'reseller' ? 'reseller' : 'direct',
      }
      const life = live(customer, random)
      const abusive = kind === 'pirate'
      if (abusive) {
        tally.pirates += 1
        if (life.decision !== 'approve') tally.asked += 1
        if (life.firstValidMs !== null) {
          tally.noticed += 1
          const wait = ((life.actedMs ?? end) - life.firstValidMs) / DAY
          if (life.actedMs !== null) waits.push(Math.max(0, wait))
          if (wait > 30) {
            tally.past += 1
            explained.push({ case: customer.id, why: life.why })
          }
          for (const gap of assessor.assess(life.last).gaps)
            if (gap.state === 'present') gaps.set(gap.id, (gaps.get(gap.id) ?? 0) + 1)
        }
      } else {
        tally.legitimate += 1
        if (life.decision !== 'approve') tally.bothered += 1
        if (decisionRank(life.decision) >= 3) tally.wrongedAtSignup += 1
        if (kind === 'ordinary') {
          tally.ordinary += 1
          if (decisionRank(life.worst) >= 3) tally.ordinaryWronged += 1
          if (life.decision === 'step_up') tally.ordinaryAsked += 1
        }
      }
      if (kept < keep) {
        kept += 1
        take({ case: life.last, outcome: abusive ? 'abusive' : 'legitimate', segment: customer.segment })
      }
      if (!abusive || life.actedMs === null || life.actedMs >= end) break
      before.push({ name: domain, enforcedAt: iso(life.actedMs) })
      opens = life.actedMs + random.lognormal(FACTS.hopGap.median, FACTS.hopGap.p90) * DAY
      if (opens >= end) break
      domain = inventDomain(random, random.chance(0.76) ? `${label}${hop + 2}` : inventName(random))
    }
  }
  return {
    simulation: true,
    says: 'A simulation: the population is made up from stated facts and judgements. It shows how a policy behaves, not how well it does on your customers.',
    seed,
    customers: total,
    kinds,
    signup: {
      legitimate: tally.legitimate,
      bothered: wilson(tally.bothered, tally.legitimate),
      wronged: wilson(tally.wrongedAtSignup, tally.legitimate),
      pirates: tally.pirates,
      piratesAsked: wilson(tally.asked, tally.pirates),
    },
    ordinary: {
      count: tally.ordinary,
      restrictedOrDeclined: wilson(tally.ordinaryWronged, tally.ordinary),
      stepUp: wilson(tally.ordinaryAsked, tally.ordinary),
    },
    pirates: {
      noticed: tally.noticed,
      servedPastMonth: wilson(tally.past, tally.noticed),
      daysToAction: { median: median(waits), p90: median(waits, 0.9) },
      explained,
    },
    gaps: Object.fromEntries(
      [...gaps].sort().map(([id, count]) => [id, Math.round((count / Math.max(1, tally.noticed)) * 1000) / 1000]),
    ),
    cases,
  }
}
