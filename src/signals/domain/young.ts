import { at, DAY } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainYoung = defineSignal({
  id: 'domain/young',
  maturity: 'stable',
  title: 'The name was registered days before it was added',
  why: 'Most abused names are young, and so is every new shop: age alone is weak.',
  axis: 'abuse',
  family: 'name',
  weight: 'slight',
  weakKind: 'age',
  basis: [],
  needs: ['domains'],
  reasons: { DOMAIN_YOUNG: ['days'] },
  remedy: { who: 'nobody', how: 'Time.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const dated = domains.all.filter((fact) => fact.addedMs !== null && fact.registeredMs !== null)
    if (dated.length === 0) return domains.all.length === 0 ? clear : unknown('/domains')
    const young = dated.filter((fact) => (fact.addedMs ?? 0) - (fact.registeredMs ?? 0) < 14 * DAY)
    if (young.length === 0) return clear
    const days = Math.max(
      0,
      Math.floor(Math.min(...young.map((fact) => (fact.addedMs ?? 0) - (fact.registeredMs ?? 0))) / DAY),
    )
    return hit(
      'DOMAIN_YOUNG',
      { days },
      young.map((fact) => at(`${fact.pointer}/registeredAt`, fact.domain.registeredAt ?? null)),
    )
  },
})
