import type { Site } from '../case/schema'
import type { FactMap } from '../facts'
import { sortPointers } from '../facts/evidence'
import { visiblySigned } from '../facts/sites'
import { unmetUndertakings } from '../facts/undertakings'
import { basisOf } from '../signals/sources'
import type { Basis, Gap } from '../types'

type Finding = Pick<Gap, 'state' | 'shownBy'>

const present = (...shownBy: readonly string[]): Finding => ({ state: 'present', shownBy: sortPointers(shownBy) })
const absent: Finding = { state: 'absent', shownBy: [] }
const unknown: Finding = { state: 'unknown', shownBy: [] }

/** The court's "about a month": thirty days as a benchmark, not a statute. */
const MONTH_DAYS = 30
/** Where "large" begins; the reported case had about 4,000 works and 300 million visits a month. Our judgement. */
const LARGE_CATALOGUE = 1000
const LARGE_AUDIENCE = 1_000_000

/** Hosts of the case that are under signs or notice. */
const troubledHosts = (facts: FactMap): string[] => [
  ...new Set([
    ...facts.notices.notifying.flatMap((fact) => fact.hosts),
    ...facts.sites.all.filter(visiblySigned).flatMap((fact) => (fact.host === null ? [] : [fact.host])),
  ]),
]

const served = (facts: FactMap, hosts: readonly string[]): boolean =>
  hosts.length === 0 ? facts.conduct.accountServed : hosts.some((host) => facts.conduct.serves(host))

const kycOmitted = (facts: FactMap): Finding => {
  if (!facts.identity.known) return unknown
  const real = facts.identity.checks.filter((fact) => fact.stands && fact.check.method !== 'self_declared')
  return real.length > 0 ? absent : present('/identity/checks')
}

const strongAnonymity = (facts: FactMap): Finding => {
  if (facts.service?.masksOrigin === false || facts.identity.disclosureReady === true) return absent
  if (facts.service?.masksOrigin === undefined || facts.identity.disclosureReady === null) return unknown
  return present(
    '/service/masksOrigin',
    ...facts.identity.missing.map((pointer) => (pointer.startsWith('/identity') ? '/identity/checks' : pointer)),
  )
}

/** A large catalogue before a large audience; null where it hangs on a figure that was left out. */
const isLarge = ({ catalogueSize, monthlyVisits }: Site): boolean | null => {
  if (catalogueSize !== undefined && catalogueSize < LARGE_CATALOGUE) return false
  if (monthlyVisits !== undefined && monthlyVisits < LARGE_AUDIENCE) return false
  return catalogueSize === undefined || monthlyVisits === undefined ? null : true
}

const atScale = (facts: FactMap): Finding => {
  const caches =
    facts.service?.roles?.some((role) => role === 'cdn' || role === 'reverse_proxy') ||
    facts.service?.features?.includes('caches')
  if (facts.service?.roles === undefined && facts.service?.features === undefined) return unknown
  if (!caches) return absent
  if (!facts.sites.known) return unknown
  if (facts.sites.all.length === 0) return absent
  if (facts.sites.all.every(({ site }) => site.catalogueSize === undefined && site.monthlyVisits === undefined))
    return unknown
  const told = facts.mitigation.weighing.length > 0 || facts.orders.standing.some((order) => order.adjudicates)
  const carried = facts.sites.all.filter(
    (fact) =>
      isLarge(fact.site) !== false &&
      (fact.host === null ? facts.conduct.accountServed : facts.conduct.serves(fact.host)) &&
      (told || visiblySigned(fact)),
  )
  const large = carried.filter((fact) => isLarge(fact.site) === true)
  if (large.length === 0) return carried.length === 0 ? absent : unknown
  return present(...large.flatMap(({ pointer }) => [`${pointer}/catalogueSize`, `${pointer}/monthlyVisits`]))
}

const knownByNotice = (facts: FactMap): Finding => {
  if (!facts.notices.known) return unknown
  const open = facts.conduct.clocks.filter((clock) => clock.actedMs === null && served(facts, clock.fact.hosts))
  if (open.length > 0) return present(...open.map((clock) => clock.fact.pointer))
  const late = facts.conduct.clocks.filter((clock) => clock.elapsedDays >= MONTH_DAYS && clock.actedMs !== null)
  if (late.length > 0) return present(...late.map((clock) => clock.fact.pointer))
  return facts.notices.totals.standing > 0 && facts.conduct.accountServed && facts.conduct.clocks.length === 0
    ? present('/noticeTotals')
    : absent
}

const apparent = (facts: FactMap): Finding => {
  if (!facts.sites.known) return unknown
  const looked = facts.sites.all.filter((fact) => fact.scan !== null || fact.site.watermarks !== undefined)
  if (looked.length === 0) return facts.sites.all.length === 0 ? absent : unknown
  const shown = looked.filter(
    (fact) =>
      (visiblySigned(fact) || (fact.ownWatermark && !fact.verifiedLicence && facts.mitigation.weighing.length > 0)) &&
      (fact.host === null || facts.conduct.serves(fact.host)),
  )
  return shown.length === 0 ? absent : present(...shown.map((fact) => fact.pointer))
}

const stoppingPossible = (facts: FactMap): Finding => {
  const hosts = troubledHosts(facts)
  const something =
    hosts.length > 0 || facts.notices.notifying.length > 0 || facts.orders.standing.some((fact) => fact.adjudicates)
  if (facts.service?.controls === undefined) return unknown
  const able = facts.service.controls.some((control) => control !== 'forward_notice')
  if (!able) return absent
  if (!something) return facts.notices.known || facts.sites.known ? absent : unknown
  return served(facts, hosts) ? present('/service/controls') : absent
}

const continued = (facts: FactMap): Finding => {
  if (!facts.notices.known) return unknown
  if (facts.conduct.clocks.length === 0) return absent
  const past = facts.conduct.clocks.filter(
    (clock) => clock.elapsedDays >= MONTH_DAYS && (clock.actedMs !== null || served(facts, clock.fact.hosts)),
  )
  if (past.length === 0) return absent
  const silent = past.filter(
    (clock) => clock.actedMs === null && !facts.conduct.known && clock.fact.notice.status === undefined,
  )
  if (silent.length === past.length) return unknown
  return present(...past.map((clock) => `${clock.fact.pointer}/receivedAt`))
}

const disclosureIgnored = (facts: FactMap): Finding => {
  if (!facts.orders.known) return unknown
  const orders = facts.orders.standing.filter(
    (fact) => fact.order.kind === 'disclosure' || fact.order.kind === 'subpoena',
  )
  const ignored = orders.filter(
    (fact) =>
      facts.conduct.firstAct(fact.hosts, fact.atMs ?? 0, { order: fact.order.id }) === null &&
      served(facts, fact.hosts),
  )
  if (ignored.length === 0) return absent
  return facts.conduct.known || facts.service !== undefined ? present(...ignored.map((fact) => fact.pointer)) : unknown
}

const evasion = (facts: FactMap): Finding => {
  const linked = (facts.links ?? []).some(
    (link) => (link.enforcedDomains?.length ?? 0) > 0 && (link.strength ?? 0) >= 0.7,
  )
  if (!facts.domains.known && facts.links === undefined) return unknown
  const moved = facts.domains.successions.filter((item) => item.fromEnforced && facts.conduct.serves(item.to))
  if (moved.length > 0) return present(...moved.map((item) => item.toPointer))
  if (linked && facts.conduct.accountServed && facts.stage !== 'signup') return present('/links')
  return facts.domains.known ? absent : unknown
}

const undertaking = (facts: FactMap): Finding => {
  if (!facts.orders.known) return unknown
  const unmet = unmetUndertakings(facts.orders, facts.conduct, facts.asOf)
  return unmet.length === 0 ? absent : present(...unmet.map((fact) => fact.pointer))
}

interface GapRule {
  /** After `tokyo-2025/`. */
  readonly id: string
  readonly finding: string
  readonly reportedAs: Gap['reportedAs']
  readonly closedBy: readonly string[]
  readonly judge: (facts: FactMap) => Finding
}

const RULES: readonly GapRule[] = [
  {
    id: 'kyc-omitted',
    finding: 'Accounts open without verifying identity',
    reportedAs: 'finding',
    closedBy: ['require_identity', 'require_business_identity'],
    judge: kycOmitted,
  },
  {
    id: 'strong-anonymity',
    finding: 'The origin is masked on top of that, and disclosure would lead to nobody',
    reportedAs: 'finding',
    closedBy: ['require_identity', 'verify_contact', 'limit_features'],
    judge: strongAnonymity,
  },
  {
    id: 'facilitation-at-scale',
    finding: 'Caching carries a large catalogue to a large audience at little cost',
    reportedAs: 'finding',
    closedBy: ['disable_cache', 'disable_proxy', 'suspend_zone'],
    judge: atScale,
  },
  {
    id: 'known-by-notice',
    finding: 'Specific notices reached the provider and service to what they name goes on',
    reportedAs: 'finding',
    closedBy: ['human_review', 'block_url', 'suspend_zone'],
    judge: knownByNotice,
  },
  {
    id: 'apparent-illegality',
    finding: '“Raw-Free” wording, the site’s own domain as watermark on the works',
    reportedAs: 'finding',
    closedBy: ['human_review', 'suspend_zone'],
    judge: apparent,
  },
  {
    id: 'stopping-possible',
    finding: 'The provider is technically able to stop serving that site',
    reportedAs: 'finding',
    closedBy: ['disable_proxy', 'suspend_zone', 'terminate_account'],
    judge: stoppingPossible,
  },
  {
    id: 'service-continued',
    finding: 'Service went on past about a month after notice',
    reportedAs: 'finding',
    closedBy: ['block_url', 'disable_proxy', 'suspend_zone'],
    judge: continued,
  },
  {
    id: 'disclosure-ignored',
    finding: 'A disclosure order named the customer and service went on unchanged',
    reportedAs: 'circumstance',
    closedBy: ['human_review', 'preserve_records'],
    judge: disclosureIgnored,
  },
  {
    id: 'evasion-by-new-domain',
    finding: 'The operator moved to a new domain and is served again',
    reportedAs: 'circumstance',
    closedBy: ['refuse_successors'],
    judge: evasion,
  },
  {
    id: 'undertaking-unmet',
    finding: 'A promise to stop fell due and was not kept',
    reportedAs: 'one_account',
    closedBy: ['suspend_zone', 'terminate_account'],
    judge: undertaking,
  },
]

const BASIS: readonly Basis[] = basisOf(['tokyo-2025'])

const gapOf = ({ id, finding, reportedAs, closedBy }: GapRule, { state, shownBy }: Finding): Gap => ({
  id: `tokyo-2025/${id}`,
  finding,
  reportedAs,
  state,
  shownBy,
  closedBy,
  basis: BASIS,
})

/** Most findings of most customers are absent or unknown, and then always the same: made once. */
const READY = RULES.map((rule) => ({ rule, absent: gapOf(rule, absent), unknown: gapOf(rule, unknown) }))

/** The ten findings and circumstances as reported; `present` says that the facts match them, never what a court would do. */
export const gapsOf = (facts: FactMap): readonly Gap[] =>
  READY.map((ready) => {
    const found = ready.rule.judge(facts)
    return found === absent ? ready.absent : found === unknown ? ready.unknown : gapOf(ready.rule, found)
  })
