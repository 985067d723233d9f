import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductForwardedOnly = defineSignal({
  id: 'conduct/forwarded-only',
  maturity: 'stable',
  title: 'Notices were only forwarded',
  why: 'Forwarding was not enough where the provider could itself stop serving the site.',
  axis: 'exposure',
  family: 'response',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['conduct', 'notices'],
  reasons: { FORWARDED_ONLY: ['count'] },
  remedy: { who: 'provider', how: 'Decide on your own service as well.' },
  detect({ conduct, notices }) {
    if (!notices.known) return unknown('/notices')
    const found = conduct.clocks.filter((clock) => clock.forwardedOnly && clock.elapsedDays >= 7)
    return found.length === 0
      ? clear
      : hit(
          'FORWARDED_ONLY',
          { count: found.length },
          found.map((clock) => at(`${clock.fact.pointer}/receivedAt`, clock.fact.notice.receivedAt)),
        )
  },
})
