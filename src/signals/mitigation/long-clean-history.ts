import { at, DAY } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationLongCleanHistory = defineSignal({
  id: 'mitigation/long-clean-history',
  maturity: 'stable',
  title: 'Years without a notice or an enforcement',
  why: 'A long clean history is worth something.',
  axis: 'abuse',
  family: 'brake',
  weight: 'slight',
  stages: ['active', 'report'],
  basis: [],
  needs: ['account', 'notices', 'domains', 'asOf'],
  reasons: { LONG_CLEAN_HISTORY: ['years'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ account, notices, domains, asOf }) {
    if (account?.openedAt === undefined) return unknown('/account/openedAt')
    if (!notices.known) return unknown('/notices')
    const years = Math.floor((asOf - Date.parse(account.openedAt)) / (365.25 * DAY))
    if (
      years < 2 ||
      notices.all.some((fact) => !fact.void) ||
      notices.totals.standing > 0 ||
      domains.all.some((fact) => fact.enforced)
    )
      return clear
    return hit('LONG_CLEAN_HISTORY', { years }, [at('/account/openedAt', account.openedAt)])
  },
})
