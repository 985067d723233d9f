import { at } from '../../facts/evidence'
import { judgeBusinessNumber } from '../../identifiers'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityNumberInvalid = defineSignal({
  id: 'identity/number-invalid',
  maturity: 'stable',
  title: 'The company or tax number fails its own check digit',
  why: 'A number that cannot exist was mistyped or made up.',
  axis: 'anonymity',
  family: 'contradiction',
  weight: 'slight',
  basis: [],
  needs: ['account'],
  reasons: { NUMBER_INVALID: ['count'] },
  remedy: { who: 'customer', how: 'Correct the number.' },
  detect({ account }) {
    if (account?.registrationNumber === undefined && account?.taxId === undefined)
      return unknown('/account/registrationNumber', '/account/taxId')
    const given = [
      ['/account/registrationNumber', account.registrationNumber],
      ['/account/taxId', account.taxId],
    ] as const
    const wrong = given.filter(
      ([, value]) => value !== undefined && judgeBusinessNumber(value, account.country) === 'invalid',
    )
    if (wrong.length === 0) return clear
    return hit(
      'NUMBER_INVALID',
      { count: wrong.length },
      wrong.map(([pointer]) => at(pointer, '(masked)')),
    )
  },
})
