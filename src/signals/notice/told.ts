import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'
import { gravest } from '../notice-support'

export const noticeTold = defineSignal({
  id: 'notice/told',
  maturity: 'stable',
  title: 'A notice tells of a wrong on the site',
  why: 'Specific notices are the first way in which a provider comes to know.',
  axis: 'abuse',
  family: 'notice',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['notices', 'mitigation'],
  reasons: { NOTICE_TOLD: ['count', 'lane'] },
  remedy: { who: 'customer', how: 'Answer the notice.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const standing = mitigation.weighing
    if (standing.length === 0 && notices.totals.standing === 0) return clear
    return hit(
      'NOTICE_TOLD',
      { count: standing.length + notices.totals.standing, lane: gravest(standing) },
      standing.length > 0
        ? standing.map((fact) => at(`${fact.pointer}/receivedAt`, fact.notice.receivedAt))
        : [at('/noticeTotals', notices.totals.standing)],
    )
  },
})
