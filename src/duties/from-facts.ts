import type { FactMap } from '../facts'
import { withParents } from '../facts/hosts'
import { visiblySigned } from '../facts/sites'
import type { DutyView } from './view'

const ms = (text: string | undefined): number | null => (text === undefined ? null : Date.parse(text))

/** Since when illegality shows on the face of a site, by every name at or above its host. Read once for all domains. */
const visibleSince = (facts: FactMap): ReadonlyMap<string, number> => {
  const since = new Map<string, number>()
  for (const site of facts.sites.all) {
    if (site.host === null || !visiblySigned(site)) continue
    const at = ms(site.site.fetchedAt) ?? facts.asOf
    for (const name of withParents(site.host)) since.set(name, Math.min(at, since.get(name) ?? at))
  }
  return since
}

/** What the duties need, drawn from the facts. */
export const dutyViewOf = (facts: FactMap, jurisdictions: readonly string[]): DutyView => {
  const visible = visibleSince(facts)
  return {
    asOf: facts.asOf,
    jurisdictions,
    service: {
      roles: facts.service?.roles ?? null,
      features: facts.service?.features ?? null,
      controls: facts.service?.controls ?? null,
    },
    account: { openedAt: ms(facts.account?.openedAt) },
    identity: {
      level: facts.identity.level,
      verifiedAt: facts.identity.level === null ? null : facts.identity.reachedMs(facts.identity.level),
      reachedMs: facts.identity.reachedMs,
    },
    domains: facts.domains.all.map((fact) => {
      const known = facts.knowledge.of(fact.host)
      return {
        name: fact.host,
        state: known.state,
        since: known.sinceMs,
        visibleSince: visible.get(fact.host) ?? null,
        stoppedAt: fact.enforcedMs ?? fact.removedMs,
        registeredAt: fact.registeredMs,
        registrantVerified: fact.domain.registrantVerified ?? null,
      }
    }),
    notices: facts.notices.all.map((fact) => ({
      index: fact.index,
      id: fact.notice.id,
      lane: fact.notice.lane,
      regime: fact.notice.regime ?? null,
      receivedAt: fact.receivedMs,
      validity: fact.validity,
      stopped: fact.void,
      elements: fact.notice.elements ?? {},
      sender: {
        id: fact.senderKey === '' ? null : fact.senderKey,
        kind: fact.notice.sender?.kind ?? null,
        verified: fact.notice.sender?.verified ?? null,
        unreliable: facts.mitigation.isSerial(fact),
        standing: facts.mitigation.senderOf(fact),
      },
      domains: fact.hosts,
      forwarded: fact.notice.status === 'forwarded',
      actedAt: ms(fact.notice.actedAt),
      decidedAt: ms(fact.notice.decidedAt),
      counterNotice:
        fact.notice.counterNotice?.receivedAt === undefined
          ? null
          : {
              receivedAt: Date.parse(fact.notice.counterNotice.receivedAt),
              complete: fact.notice.counterNotice.complete ?? null,
              suitFiledAt: ms(fact.notice.counterNotice.suitFiledAt),
            },
    })),
    noticeTotals: facts.notices.totals.each.map((total) => ({
      lane: total.lane,
      domain: total.host,
      sender: total.senderKey === '' ? null : total.senderKey,
      standing: total.standing,
      firstAt: total.firstMs,
      lastAt: total.lastMs,
    })),
    orders: facts.orders.all.map((fact, index) => ({
      index,
      id: fact.order.id,
      kind: fact.order.kind,
      instrument: fact.order.instrument ?? null,
      authority: fact.order.authority ?? null,
      jurisdiction: fact.order.jurisdiction?.toUpperCase() ?? null,
      issuedAt: ms(fact.order.issuedAt),
      servedAt: ms(fact.order.servedAt),
      complyBy: ms(fact.order.complyBy),
      lane: fact.order.lane ?? null,
      domains: fact.hosts,
      successors:
        fact.order.coversSuccessors === true
          ? facts.domains.successions.filter((item) => fact.hosts.includes(item.from)).map((item) => item.to)
          : [],
      measure: fact.order.requires?.measure ?? null,
      territory: fact.order.requires?.territory ?? null,
      condition:
        fact.order.condition === undefined
          ? null
          : { kind: fact.order.condition.kind ?? null, jurisdiction: fact.order.condition.jurisdiction ?? null },
      confidential: fact.order.confidential === true,
      status: fact.order.status ?? null,
    })),
    actions: facts.conduct.known
      ? facts.conduct.all.map((fact) => ({
          kind: fact.action.kind,
          at: fact.atMs,
          endedAt: fact.endMs,
          domains: fact.hosts,
          noticeIds: fact.action.noticeIds ?? [],
          orderIds: fact.action.orderIds ?? [],
          territory: fact.action.territory ?? [],
          id: fact.action.id ?? null,
        }))
      : null,
    appeals: (facts.appeals ?? []).map((appeal) => ({
      id: appeal.id,
      receivedAt: Date.parse(appeal.receivedAt),
      status: appeal.status ?? null,
      decidedAt: ms(appeal.decidedAt),
      actionIds: appeal.actionIds ?? [],
    })),
  }
}
