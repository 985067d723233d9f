import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const paymentChargebacks = defineSignal({
  id: 'payment/chargebacks',
  maturity: 'stable',
  title: 'Payments were charged back',
  why: 'Stolen cards end in chargebacks; so do quarrels, so a person looks.',
  axis: 'abuse',
  family: 'payment_fraud',
  weight: 'moderate',
  basis: ['spamhaus-signup-advice'],
  needs: ['payment'],
  reasons: { CHARGEBACKS: ['count'] },
  remedy: { who: 'customer', how: 'Settle the disputed payments.' },
  detect({ payment }) {
    if (payment?.chargebacks === undefined) return unknown('/payment/chargebacks')
    return payment.chargebacks > 0
      ? hit('CHARGEBACKS', { count: payment.chargebacks }, [at('/payment/chargebacks', payment.chargebacks)])
      : clear
  },
})
