import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const paymentPrepaidOnly = defineSignal({
  id: 'payment/prepaid-only',
  maturity: 'stable',
  title: 'Only prepaid cards',
  why: 'A prepaid card need not lead to a person.',
  axis: 'anonymity',
  family: 'payment',
  weight: 'slight',
  basis: [],
  needs: ['payment'],
  reasons: { PREPAID_ONLY: ['count'] },
  remedy: { who: 'customer', how: 'Add an instrument in your own name.' },
  detect({ payment }) {
    const instruments = payment?.instruments
    if (instruments === undefined) return unknown('/payment/instruments')
    const cards = instruments.filter((item) => item.kind === 'card')
    if (cards.length === 0 || cards.length < instruments.length) return clear
    if (cards.some((item) => item.prepaid === undefined)) return unknown('/payment/instruments')
    return cards.every((item) => item.prepaid)
      ? hit(
          'PREPAID_ONLY',
          { count: cards.length },
          instruments.map((_, index) => at(`/payment/instruments/${index}/prepaid`, true)),
        )
      : clear
  },
})
