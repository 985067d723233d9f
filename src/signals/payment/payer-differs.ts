import { at } from '../../facts/evidence'
import { contradictsAccount } from '../../facts/names'
import { clear, defineSignal, hit, unknown } from '../define'

export const paymentPayerDiffers = defineSignal({
  id: 'payment/payer-differs',
  maturity: 'stable',
  title: 'Somebody of another name pays',
  why: 'Payer data is part of identification; a company card or a parent is the common innocent case. A person who pays for a company is not another.',
  axis: 'anonymity',
  family: 'payment',
  weight: 'slight',
  basis: [],
  needs: ['payment', 'account'],
  reasons: { PAYER_DIFFERS: ['count'] },
  remedy: { who: 'customer', how: 'Say who pays, or pay in your own name.' },
  detect({ payment, account }) {
    const instruments = payment?.instruments
    if (instruments === undefined) return unknown('/payment/instruments')
    if (account?.name === undefined) return unknown('/account/name')
    const held = instruments.map((item, index) => ({ item, index })).filter(({ item }) => item.holderName !== undefined)
    if (held.length === 0) return unknown('/payment/instruments')
    const other = held.filter(({ item }) => contradictsAccount(account, item.holderName, null))
    if (other.length === 0 || other.length < held.length) return clear
    return hit(
      'PAYER_DIFFERS',
      { count: other.length },
      other.map(({ index }) => at(`/payment/instruments/${index}/holderName`, '(masked)')),
    )
  },
})
