import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationSerialFalseNotifier = defineSignal({
  id: 'mitigation/serial-false-notifier',
  maturity: 'stable',
  title: "The sender's notices are nearly all rejected",
  why: 'Notices are used as a weapon too. DSA Art. 23(2) lets a provider pause such a channel.',
  axis: 'abuse',
  family: 'brake',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['dsa-23'],
  needs: ['notices', 'mitigation'],
  reasons: { SERIAL_FALSE_NOTIFIER: ['count'] },
  remedy: { who: 'sender', how: 'Send notices that hold.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const found = mitigation.serialFalse
    return found.length === 0
      ? clear
      : hit(
          'SERIAL_FALSE_NOTIFIER',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/sender`, null)),
        )
  },
})
