import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const paymentUnverified = defineSignal({
  id: 'payment/unverified',
  maturity: 'stable',
  title: 'No payment instrument was verified',
  why: 'A verified payer is the least intrusive way to know that somebody stands behind an account.',
  axis: 'anonymity',
  family: 'payment',
  weight: 'slight',
  basis: [],
  needs: ['payment'],
  reasons: { PAYMENT_UNVERIFIED: ['count'] },
  remedy: { who: 'customer', how: 'Verify one instrument.' },
  detect({ payment }) {
    const instruments = payment?.instruments
    if (instruments === undefined) return unknown('/payment/instruments')
    if (instruments.length === 0) return notApplicable
    if (instruments.some((item) => item.verifiedAt !== undefined)) return clear
    return hit('PAYMENT_UNVERIFIED', { count: instruments.length }, [at('/payment/instruments', instruments.length)])
  },
})
