import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const paymentUntraceableOnly = defineSignal({
  id: 'payment/untraceable-only',
  maturity: 'stable',
  title: 'Only payments that lead to nobody',
  why: 'Crypto-only or voucher-only payment is named by practitioners; dissidents pay so too, so it stays slight and asked about.',
  axis: 'anonymity',
  family: 'payment',
  weight: 'slight',
  basis: ['bulletproof-hosting-commentary'],
  needs: ['payment'],
  reasons: { UNTRACEABLE_PAYMENT: ['count'] },
  remedy: {
    who: 'customer',
    how: 'Add one instrument that leads to a payer, or complete another check of equal worth.',
  },
  detect({ payment }) {
    const instruments = payment?.instruments
    if (instruments === undefined) return unknown('/payment/instruments')
    if (instruments.length === 0 || !instruments.every((item) => item.kind === 'crypto' || item.kind === 'voucher'))
      return clear
    return hit(
      'UNTRACEABLE_PAYMENT',
      { count: instruments.length },
      instruments.map((item, index) => at(`/payment/instruments/${index}/kind`, item.kind)),
    )
  },
})
