import { at } from '../../facts/evidence'
import { judgeIban } from '../../identifiers'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const paymentIbanInvalid = defineSignal({
  id: 'payment/iban-invalid',
  maturity: 'stable',
  title: 'The IBAN fails its check digits',
  why: 'An account number that cannot exist was mistyped or made up.',
  axis: 'anonymity',
  family: 'payment',
  weight: 'slight',
  basis: [],
  needs: ['payment'],
  reasons: { IBAN_INVALID: ['count'] },
  remedy: { who: 'customer', how: 'Correct the account number.' },
  detect({ payment }) {
    const instruments = payment?.instruments
    if (instruments === undefined) return unknown('/payment/instruments')
    const given = instruments.map((item, index) => ({ item, index })).filter(({ item }) => item.iban !== undefined)
    if (given.length === 0) return notApplicable
    const wrong = given.filter(({ item }) => !judgeIban(item.iban ?? '').valid)
    if (wrong.length === 0) return clear
    return hit(
      'IBAN_INVALID',
      { count: wrong.length },
      wrong.map(({ index }) => at(`/payment/instruments/${index}/iban`, '(masked)')),
    )
  },
})
