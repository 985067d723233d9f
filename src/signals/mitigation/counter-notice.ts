import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationCounterNotice = defineSignal({
  id: 'mitigation/counter-notice',
  maturity: 'stable',
  title: 'A complete counter-notice stands and no suit followed',
  why: 'The customer said under penalty that the notice is mistaken; 17 USC 512(g) then points to restoring.',
  axis: 'abuse',
  family: 'brake',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['usc-512-g'],
  needs: ['notices', 'mitigation'],
  reasons: { COUNTER_NOTICE: ['count'] },
  remedy: { who: 'sender', how: 'File suit, or withdraw.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const found = mitigation.countered
    return found.length === 0
      ? clear
      : hit(
          'COUNTER_NOTICE',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/counterNotice`, null)),
        )
  },
})
