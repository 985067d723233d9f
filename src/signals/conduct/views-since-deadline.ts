import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductViewsSinceDeadline = defineSignal({
  id: 'conduct/views-since-deadline',
  maturity: 'stable',
  title: 'Views went on after a clock ran out',
  why: "Damages were estimated from accesses; no money is computed here, since the court's formula is not known.",
  axis: 'exposure',
  family: 'response',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites'],
  reasons: { VIEWS_SINCE_DEADLINE: ['views'] },
  remedy: { who: 'provider', how: 'Act, and meter what follows.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const counted = sites.all.filter((fact) => fact.site.viewsSinceDeadline !== undefined)
    if (counted.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const views = counted.reduce((sum, fact) => sum + (fact.site.viewsSinceDeadline ?? 0), 0)
    return views === 0
      ? clear
      : hit(
          'VIEWS_SINCE_DEADLINE',
          { views },
          counted.map((fact) => at(`${fact.pointer}/viewsSinceDeadline`, fact.site.viewsSinceDeadline ?? null)),
        )
  },
})
