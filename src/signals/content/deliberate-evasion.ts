import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentDeliberateEvasion = defineSignal({
  id: 'content/deliberate-evasion',
  maturity: 'stable',
  title: 'Telling words are disguised',
  why: 'Nobody disguises an innocent word; formatting that is innocent in its script does not count.',
  axis: 'abuse',
  family: 'content',
  weight: 'moderate',
  weakKind: 'wording',
  stages: ['active', 'report'],
  basis: [],
  needs: ['sites'],
  reasons: { DELIBERATE_EVASION: ['count'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const read = sites.read
    if (read.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = read.filter((fact) => fact.scan?.deliberateEvasion === true && fact.scan.verdict !== 'none')
    return found.length === 0
      ? clear
      : hit(
          'DELIBERATE_EVASION',
          { count: found.length },
          found.map((fact) => at(fact.scan?.pointer ?? fact.pointer, true)),
        )
  },
})
