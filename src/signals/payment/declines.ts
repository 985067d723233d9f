import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const paymentDeclines = defineSignal({
  id: 'payment/declines',
  maturity: 'stable',
  title: 'Payments were declined again and again',
  why: 'Trying card after card is named by hosting operators; one or two declines are everyday.',
  axis: 'anonymity',
  family: 'payment',
  weight: 'slight',
  basis: ['hosting-signup-practice'],
  needs: ['payment'],
  reasons: { PAYMENTS_DECLINED: ['count'] },
  remedy: { who: 'customer', how: 'Use an instrument that works.' },
  detect({ payment }) {
    if (payment?.declines === undefined) return unknown('/payment/declines')
    return payment.declines >= 4
      ? hit('PAYMENTS_DECLINED', { count: payment.declines }, [at('/payment/declines', payment.declines)])
      : clear
  },
})
