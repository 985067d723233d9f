import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentMovedAddress = defineSignal({
  id: 'content/moved-address',
  maturity: 'stable',
  title: 'The page announces its next address beside signs of piracy',
  why: 'The page itself names its successor.',
  axis: 'abuse',
  family: 'content',
  weight: 'slight',
  weakKind: 'wording',
  stages: ['active', 'report'],
  basis: [],
  needs: ['sites'],
  reasons: { MOVED_ADDRESS: ['successor'] },
  remedy: { who: 'provider', how: 'Add the named address to the case.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const read = sites.read
    if (read.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = read.filter(
      (fact) => fact.scan !== null && fact.scan.verdict !== 'none' && fact.scan.successors.length > 0,
    )
    if (found.length === 0) return clear
    return hit(
      'MOVED_ADDRESS',
      { successor: found.flatMap((fact) => fact.scan?.successors ?? []).sort()[0] ?? '' },
      found.map((fact) => at(fact.scan?.pointer ?? fact.pointer, true)),
    )
  },
})
