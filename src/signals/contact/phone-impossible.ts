import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contactPhoneImpossible = defineSignal({
  id: 'contact/phone-impossible',
  maturity: 'stable',
  title: 'No telephone number given can exist',
  why: 'A number of the wrong length for its country was mistyped or made up. New ranges are possible and do not count.',
  axis: 'anonymity',
  family: 'contact',
  weight: 'slight',
  basis: ['hosting-signup-practice'],
  needs: ['contacts'],
  reasons: { PHONE_IMPOSSIBLE: ['count'] },
  remedy: { who: 'customer', how: 'Correct the number.' },
  detect({ contacts }) {
    if (contacts.phones === null) return unknown('/contacts/phones')
    if (contacts.phones.length === 0) return clear
    const wrong = contacts.phones.filter((fact) => !fact.judged.possible && fact.phone.verifiedAt === undefined)
    if (wrong.length < contacts.phones.length) return clear
    return hit(
      'PHONE_IMPOSSIBLE',
      { count: wrong.length },
      wrong.map((fact) => at(`${fact.pointer}/number`, '(masked)')),
    )
  },
})
