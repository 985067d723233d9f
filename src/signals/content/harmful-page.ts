import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentHarmfulPage = defineSignal({
  id: 'content/harmful-page',
  maturity: 'stable',
  title: 'The page itself is evidence of another wrong',
  why: 'A phishing form, a malware download, unlicensed gambling or a counterfeit shop shows itself; these go ahead of copyright.',
  axis: 'abuse',
  family: 'harm',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: [],
  needs: ['sites'],
  reasons: { HARMFUL_PAGE: ['lanes'] },
  remedy: { who: 'customer', how: 'Clean the page, if it was planted.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const read = sites.read
    if (read.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = read.filter((fact) => (fact.scan?.lanes.length ?? 0) > 0)
    if (found.length === 0) return clear
    return hit(
      'HARMFUL_PAGE',
      { lanes: [...new Set(found.flatMap((fact) => fact.scan?.lanes ?? []))].sort().join(', ') },
      found.map((fact) => at(fact.scan?.pointer ?? fact.pointer, true)),
    )
  },
})
