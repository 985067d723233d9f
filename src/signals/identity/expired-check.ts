import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityExpiredCheck = defineSignal({
  id: 'identity/expired-check',
  maturity: 'stable',
  title: 'Every check of identity has expired',
  why: 'Stale data would not lead a disclosure order to anybody.',
  axis: 'anonymity',
  family: 'who',
  weight: 'slight',
  basis: ['tokyo-2025'],
  needs: ['identity'],
  reasons: { CHECKS_EXPIRED: ['count'] },
  remedy: { who: 'customer', how: 'Renew one check.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands)) return clear
    const expired = identity.checks.filter((fact) => fact.expired)
    if (expired.length === 0) return clear
    return hit(
      'CHECKS_EXPIRED',
      { count: expired.length },
      expired.map((fact) => at(`${fact.pointer}/expiresAt`, fact.check.expiresAt ?? null)),
    )
  },
})
