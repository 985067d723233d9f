import type { Case } from '../case/schema'
import type { NoticeFact, NoticeFacts } from './notices'
import type { SiteFact } from './sites'

/** From here on a sender's notices count for nothing until a person has looked: many decided, nearly all rejected. */
export const SERIAL_REJECTIONS = 5
export const SERIAL_SHARE = 0.8

export const isSerialFalseSender = (rejected: number, accepted: number): boolean =>
  rejected >= SERIAL_REJECTIONS && rejected / (rejected + accepted) >= SERIAL_SHARE

export interface MitigationFacts {
  /** Notices that weigh: told, not from a serial false notifier, not answered by a complete counter-notice without a suit. */
  readonly weighing: readonly NoticeFact[]
  readonly serialFalse: readonly NoticeFact[]
  readonly countered: readonly NoticeFact[]
  readonly licensed: readonly SiteFact[]
  readonly compromised: readonly SiteFact[]
  readonly userGenerated: readonly SiteFact[]
  /** An unverified sender that calls itself an authority. */
  readonly unverifiedAuthority: readonly NoticeFact[]
}

export const mitigationFacts = (_input: Case, notices: NoticeFacts, sites: readonly SiteFact[]): MitigationFacts => {
  const rejectedHere = new Map<string, number>()
  for (const fact of notices.all) {
    if (fact.notice.status === 'rejected' && fact.void && fact.senderKey !== '')
      rejectedHere.set(fact.senderKey, (rejectedHere.get(fact.senderKey) ?? 0) + 1)
  }
  const serial = (fact: NoticeFact): boolean => {
    const rejected = Math.max(fact.notice.sender?.rejectedCount ?? 0, rejectedHere.get(fact.senderKey) ?? 0)
    return isSerialFalseSender(rejected, fact.notice.sender?.acceptedCount ?? 0)
  }
  const countered = (fact: NoticeFact): boolean =>
    fact.notice.counterNotice?.complete === true && fact.notice.counterNotice.suitFiledAt === undefined
  return {
    weighing: notices.notifying.filter((fact) => !serial(fact) && !countered(fact)),
    serialFalse: notices.notifying.filter(serial),
    countered: notices.notifying.filter(countered),
    licensed: sites.filter((fact) => fact.verifiedLicence),
    compromised: sites.filter((fact) => fact.site.compromised === true),
    userGenerated: sites.filter((fact) => fact.site.userGenerated === true && fact.site.hasTakedownProcess === true),
    unverifiedAuthority: notices.all.filter(
      (fact) => fact.notice.sender?.kind === 'authority' && fact.notice.sender.verified !== true && !fact.void,
    ),
  }
}
