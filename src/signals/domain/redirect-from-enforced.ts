import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainRedirectFromEnforced = defineSignal({
  id: 'domain/redirect-from-enforced',
  maturity: 'stable',
  title: 'A name that was acted on redirects to another one',
  why: "A redirect is the operator's own word about where the site went.",
  axis: 'abuse',
  family: 'churn',
  weight: 'strong',
  basis: ['anti-fraud-law-cn'],
  needs: ['domains'],
  reasons: { REDIRECT_FROM_ENFORCED: ['count'] },
  remedy: { who: 'provider', how: 'Treat the target as the same site.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const found = domains.all.filter((fact) => fact.enforced && fact.domain.redirectsTo !== undefined)
    return found.length === 0
      ? clear
      : hit(
          'REDIRECT_FROM_ENFORCED',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/redirectsTo`, fact.domain.redirectsTo ?? null)),
        )
  },
})
