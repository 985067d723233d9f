import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentApparentInfringement = defineSignal({
  id: 'content/apparent-infringement',
  maturity: 'stable',
  title: 'Signs of piracy are visible on the face of the page',
  why: "The court held the illegality apparent: wording in the site's own voice, together with other signs. Wording alone never convicts.",
  axis: 'abuse',
  family: 'content',
  weight: 'strong',
  weakKind: 'wording',
  stages: ['active', 'report'],
  basis: ['tokyo-2025', 'spc-provisions-12'],
  needs: ['sites'],
  reasons: { APPARENT_INFRINGEMENT: ['families', 'quote'] },
  remedy: { who: 'customer', how: 'Show the licence, or take the works down.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const read = sites.read
    if (read.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = read.filter((fact) => fact.scan?.verdict === 'apparent_infringement')
    if (found.length === 0) return clear
    const families = [...new Set(found.flatMap((fact) => fact.scan?.families ?? []))].sort()
    const quotes = found.flatMap((fact) => fact.scan?.quotes ?? []).sort()
    return hit(
      'APPARENT_INFRINGEMENT',
      { families: families.join(', '), quote: quotes[0] ?? '' },
      found.map((fact) => at(fact.scan?.pointer ?? fact.pointer, fact.scan?.verdict ?? null)),
    )
  },
})
