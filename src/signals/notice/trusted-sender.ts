import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const noticeTrustedSender = defineSignal({
  id: 'notice/trusted-sender',
  maturity: 'stable',
  title: 'A verified trusted flagger or authority gave notice',
  why: 'DSA Art. 22 gives trusted flaggers priority; an unverified authority is looked at by a person first and adds nothing here.',
  axis: 'abuse',
  family: 'notice',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['dsa-22'],
  needs: ['notices', 'mitigation'],
  reasons: { TRUSTED_SENDER: ['kind'] },
  remedy: { who: 'customer', how: 'Answer the notice.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const trusted = mitigation.weighing.filter(
      (fact) =>
        fact.notice.sender?.verified === true &&
        (fact.notice.sender.kind === 'trusted_flagger' || fact.notice.sender.kind === 'authority'),
    )
    if (trusted.length === 0) return clear
    return hit(
      'TRUSTED_SENDER',
      { kind: trusted.map((fact) => fact.notice.sender?.kind ?? '').sort()[0] ?? '' },
      trusted.map((fact) => at(`${fact.pointer}/sender/kind`, fact.notice.sender?.kind ?? null)),
    )
  },
})
