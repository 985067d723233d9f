import { at, DAY } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainBulkRegistration = defineSignal({
  id: 'domain/bulk-registration',
  maturity: 'stable',
  title: 'Many names were added within a day',
  why: 'Names in bulk, on an account with one already acted on, is what registrars call associated domains.',
  axis: 'abuse',
  family: 'name',
  weight: 'slight',
  weakKind: 'name',
  basis: ['icann-associated-domains'],
  needs: ['domains'],
  reasons: { BULK_REGISTRATION: ['count'] },
  remedy: { who: 'customer', how: 'Say what the names are for.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const added = domains.all
      .filter((fact) => fact.addedMs !== null)
      .sort((a, b) => (a.addedMs ?? 0) - (b.addedMs ?? 0))
    let most = 0
    let first = 0
    for (let last = 0, start = 0; last < added.length; last += 1) {
      while ((added[last]?.addedMs ?? 0) - (added[start]?.addedMs ?? 0) > DAY) start += 1
      if (last - start + 1 > most) {
        most = last - start + 1
        first = start
      }
    }
    if (most < 10) return clear
    return hit(
      'BULK_REGISTRATION',
      { count: most },
      added.slice(first, first + most).map((fact) => at(`${fact.pointer}/addedAt`, fact.domain.addedAt ?? null)),
    )
  },
})
