import { isName, nameScoreOf } from '../../domains/score'
import type { DomainFact } from '../../facts/domains'
import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainNameResemblesPirateNames = defineSignal({
  id: 'domain/name-resembles-pirate-names',
  maturity: 'stable',
  title: 'The name reads like names of pirate sites',
  why: 'A small model learned from public lists; it errs, and a name alone never decides.',
  axis: 'abuse',
  family: 'name',
  weight: 'slight',
  weakKind: 'name',
  basis: [],
  needs: ['domains'],
  reasons: { NAME_RESEMBLES: ['name', 'score'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const scored: { readonly fact: DomainFact; readonly score: number }[] = []
    for (const fact of domains.all.slice(0, 200)) {
      const score = isName(fact.host) ? nameScoreOf(fact.host) : 0
      if (score >= 80) scored.push({ fact, score })
    }
    const best = [...scored].sort((a, b) => b.score - a.score || (a.fact.host < b.fact.host ? -1 : 1))[0]
    if (best === undefined) return clear
    return hit(
      'NAME_RESEMBLES',
      { name: best.fact.host, score: Math.round(best.score) },
      scored.map((item) => at(`${item.fact.pointer}/name`, item.fact.host)),
    )
  },
})
