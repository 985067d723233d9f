import type { NoticeFact, NoticeFacts } from './notices'
import { serialTest } from './serial-sender'
import { type SiteFact, visiblySigned } from './sites'

/** Calls itself an authority, and nobody verified that. */
export const isStranger = ({ notice }: NoticeFact): boolean =>
  notice.sender?.kind === 'authority' && notice.sender.verified !== true

/**
 * Who stands behind a notice. `doubted`: a serial false sender, or an authority that nobody verified; `trusted`: verified, or
 * listed as a trusted flagger and nothing says otherwise; `named`: says who it is, and nobody looked; else `nobody`.
 */
export type Sender = 'doubted' | 'trusted' | 'named' | 'nobody'

export interface MitigationFacts {
  /** Notices that weigh: told, not from a serial false notifier, not answered by a complete counter-notice without a suit. */
  readonly weighing: readonly NoticeFact[]
  readonly serialFalse: readonly NoticeFact[]
  /** Whether it comes from a sender whose notices were nearly all rejected, by the sender's own count or by what was rejected here. */
  readonly isSerial: (fact: NoticeFact) => boolean
  readonly senderOf: (fact: NoticeFact) => Sender
  readonly countered: readonly NoticeFact[]
  readonly licensed: readonly SiteFact[]
  readonly compromised: readonly SiteFact[]
  readonly userGenerated: readonly SiteFact[]
  /** An unverified sender that calls itself an authority. */
  readonly unverifiedAuthority: readonly NoticeFact[]
  /** Whether a page or a notice speaks against a site of the account that is none of these: what excuses one excuses no other. */
  readonly speaksBeside: (covered: readonly SiteFact[]) => boolean
}

const isWithin = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`)

export const mitigationFacts = (notices: NoticeFacts, sites: readonly SiteFact[]): MitigationFacts => {
  const serial = serialTest(notices.all)
  const countered = (fact: NoticeFact): boolean =>
    fact.notice.counterNotice?.complete === true && fact.notice.counterNotice.suitFiledAt === undefined
  const weighing = notices.notifying.filter((fact) => !serial(fact) && !countered(fact))
  return {
    weighing,
    serialFalse: notices.notifying.filter(serial),
    isSerial: serial,
    senderOf: (fact) => {
      const { sender, elements } = fact.notice
      if (serial(fact) || isStranger(fact)) return 'doubted'
      if (sender?.verified === true || (sender?.kind === 'trusted_flagger' && sender.verified !== false))
        return 'trusted'
      const named = elements?.senderIdentity ?? fact.senderKey !== ''
      return named ? 'named' : 'nobody'
    },
    countered: notices.notifying.filter(countered),
    licensed: sites.filter((fact) => fact.verifiedLicence),
    compromised: sites.filter((fact) => fact.site.compromised === true),
    userGenerated: sites.filter((fact) => fact.site.userGenerated === true && fact.site.hasTakedownProcess === true),
    unverifiedAuthority: notices.all.filter((fact) => isStranger(fact) && !fact.void),
    speaksBeside: (covered) => {
      // A site without a host is the account's only one, or anybody's guess.
      if (covered.some(({ host }) => host === null)) return false
      const hosts = covered.flatMap(({ host }) => (host === null ? [] : [host]))
      const isCovered = (name: string): boolean => hosts.some((host) => isWithin(name, host) || isWithin(host, name))
      return (
        sites.some((fact) => !covered.includes(fact) && visiblySigned(fact)) ||
        weighing.some((fact) => fact.hosts.length > 0 && !fact.hosts.some(isCovered))
      )
    },
  }
}
