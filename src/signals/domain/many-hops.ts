import type { FactMap } from '../../facts'
import type { Succession } from '../../facts/domains'
import { at } from '../../facts/evidence'
import { nearAny } from '../../facts/hosts'
import { clear, defineSignal, hit, unknown } from '../define'

/** Names that somebody acted on, suspended, complained about or had a court decide on. */
const troubledHosts = ({ domains, orders }: Pick<FactMap, 'domains' | 'orders'>): ReadonlySet<string> => {
  const decided = nearAny(orders.standing.filter((fact) => fact.adjudicates).flatMap((fact) => fact.hosts))
  return new Set(
    domains.all
      .filter((fact) => fact.enforced || fact.noticed || fact.domain.status === 'suspended' || decided(fact.host))
      .map((fact) => fact.host),
  )
}

/** The moves of chains in which any name is in trouble. */
const inTrouble = (moves: readonly Succession[], troubled: ReadonlySet<string>): readonly Succession[] => {
  const beside = new Map<string, string[]>()
  const tie = (one: string, other: string): void => {
    const known = beside.get(one)
    if (known === undefined) beside.set(one, [other])
    else known.push(other)
  }
  for (const { from, to } of moves) {
    tie(from, to)
    tie(to, from)
  }
  const reached = new Set(troubled)
  // A set is walked to its end while it grows.
  for (const host of reached) for (const other of beside.get(host) ?? []) reached.add(other)
  return moves.filter((item) => reached.has(item.from))
}

export const domainManyHops = defineSignal({
  id: 'domain/many-hops',
  maturity: 'stable',
  title: 'Name after name was left behind',
  why: 'Three or more moves within a year is what pirate sites do; the median gap measured on real moves is 36 days. Names that redirect to each other and that nobody has acted on, suspended or complained about are a brand.',
  axis: 'abuse',
  family: 'churn',
  weight: 'moderate',
  basis: ['seed-hops'],
  needs: ['domains', 'orders'],
  reasons: { MANY_HOPS: ['count'] },
  remedy: { who: 'provider', how: 'Look at the chain as one site.' },
  detect({ domains, orders }) {
    if (!domains.known) return unknown('/domains')
    const moves = domains.successions.filter(
      (item) => item.gapDays !== null && item.gapDays <= 365 && item.gapDays >= 0,
    )
    if (moves.length < 3) return clear
    const hops = inTrouble(moves, troubledHosts({ domains, orders }))
    const targets = new Set(hops.map((item) => item.to))
    return targets.size < 3
      ? clear
      : hit(
          'MANY_HOPS',
          { count: targets.size },
          hops.map((item) => at(`${item.toPointer}/name`, item.to)),
        )
  },
})
