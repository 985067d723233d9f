import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const noticeMany = defineSignal({
  id: 'notice/many',
  maturity: 'stable',
  title: 'Ten notices and more',
  why: 'Number and share both count in DSA Art. 23(3); number alone is the weaker of them.',
  axis: 'abuse',
  family: 'notice',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['dsa-23'],
  needs: ['notices', 'mitigation'],
  reasons: { MANY_NOTICES: ['count'] },
  remedy: { who: 'customer', how: 'Answer the notices.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const total = mitigation.weighing.length + notices.totals.standing
    return total < 10
      ? clear
      : hit('MANY_NOTICES', { count: total }, [
          at(mitigation.weighing.length > 0 ? '/notices' : '/noticeTotals', total),
        ])
  },
})
