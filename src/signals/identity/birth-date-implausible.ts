import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityBirthDateImplausible = defineSignal({
  id: 'identity/birth-date-implausible',
  maturity: 'stable',
  title: "The birth date cannot be a customer's",
  why: 'A date that makes the customer younger than thirteen or older than a hundred and twenty was mistyped or made up.',
  axis: 'anonymity',
  family: 'contradiction',
  weight: 'slight',
  basis: [],
  needs: ['account', 'asOf'],
  reasons: { BIRTH_DATE_IMPLAUSIBLE: [] },
  remedy: { who: 'customer', how: 'Correct the birth date.' },
  detect({ account, asOf }) {
    if (account?.birthDate === undefined) return unknown('/account/birthDate')
    const years = (asOf - Date.parse(account.birthDate)) / (365.25 * 86_400_000)
    return years >= 13 && years <= 120
      ? clear
      : hit('BIRTH_DATE_IMPLAUSIBLE', {}, [at('/account/birthDate', '(masked)')])
  },
})
