import { at } from '../../facts/evidence'
import { isRepeat } from '../../facts/notices'
import { clear, defineSignal, hit, unknown } from '../define'

export const noticeRepeated = defineSignal({
  id: 'notice/repeated',
  maturity: 'stable',
  title: 'Notices were repeated',
  why: 'Repeated notice is what takes a provider from not knowing to knowing.',
  axis: 'abuse',
  family: 'notice',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: ['tokyo-2025', 'spc-provisions-9'],
  needs: ['notices', 'mitigation'],
  reasons: { NOTICES_REPEATED: ['count'] },
  remedy: { who: 'customer', how: 'Answer the notices.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const standing = mitigation.weighing
    const first = standing[0]
    const repeated =
      notices.totals.standing > 1 ||
      (notices.totals.standing === 1 && standing.length > 0) ||
      (first !== undefined &&
        standing.some(
          (fact, index) =>
            index > 0 && (isRepeat(first, fact) || (standing[1] !== undefined && isRepeat(standing[1], fact))),
        ))
    if (!repeated) return clear
    return hit(
      'NOTICES_REPEATED',
      { count: standing.length + notices.totals.standing },
      standing.length > 0
        ? standing.map((fact) => at(`${fact.pointer}/receivedAt`, fact.notice.receivedAt))
        : [at('/noticeTotals', notices.totals.standing)],
    )
  },
})
