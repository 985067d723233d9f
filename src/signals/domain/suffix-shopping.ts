import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainSuffixShopping = defineSignal({
  id: 'domain/suffix-shopping',
  maturity: 'stable',
  title: 'The same label under suffix after suffix',
  why: 'Spare names under many suffixes are how a site outlives its blocks; firms protect their brand the same way.',
  axis: 'abuse',
  family: 'name',
  weight: 'slight',
  weakKind: 'name',
  basis: ['milan-2024'],
  needs: ['domains'],
  reasons: { SUFFIX_SHOPPING: ['label', 'count'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    if (domains.all.length < 4) return clear
    const suffixes = new Map<string, Set<string>>()
    for (const fact of domains.all) {
      const dot = fact.registrable.indexOf('.')
      if (dot < 3) continue
      const label = fact.registrable.slice(0, dot)
      suffixes.set(label, (suffixes.get(label) ?? new Set()).add(fact.registrable.slice(dot + 1)))
    }
    const [label, found] = [...suffixes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0] ?? [
      '',
      new Set(),
    ]
    if (found.size < 4) return clear
    return hit(
      'SUFFIX_SHOPPING',
      { label, count: found.size },
      domains.all
        .filter((fact) => fact.registrable.startsWith(`${label}.`))
        .map((fact) => at(`${fact.pointer}/name`, fact.host)),
    )
  },
})
