import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentSuspiciousWording = defineSignal({
  id: 'content/suspicious-wording',
  maturity: 'stable',
  title: 'Wording that pirate sites use, without enough beside it',
  why: 'Single terms collide with camera, food and code words; this says only that a person may look.',
  axis: 'abuse',
  family: 'content',
  weight: 'slight',
  weakKind: 'wording',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites'],
  reasons: { SUSPICIOUS_WORDING: ['families'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const read = sites.read
    if (read.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = read.filter((fact) => fact.scan?.verdict === 'suspicious')
    if (found.length === 0) return clear
    return hit(
      'SUSPICIOUS_WORDING',
      { families: [...new Set(found.flatMap((fact) => fact.scan?.families ?? []))].sort().join(', ') },
      found.map((fact) => at(fact.scan?.pointer ?? fact.pointer, 'suspicious')),
    )
  },
})
