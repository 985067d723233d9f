import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const networkCountryDiffers = defineSignal({
  id: 'network/country-differs',
  maturity: 'trial',
  title: 'The sign-up came from another country than the one stated',
  why: 'Operators name it; travellers, expatriates and satellite users make it common. Reported without points, since countries carry none.',
  axis: 'anonymity',
  family: 'network',
  weight: 'context',
  basis: ['hosting-signup-practice'],
  needs: ['network', 'account'],
  reasons: { COUNTRY_DIFFERS: [] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ network, account }) {
    const from = network?.signup?.country
    if (from === undefined) return unknown('/network/signup/country')
    if (account?.country === undefined) return unknown('/account/country')
    return from === account.country
      ? clear
      : hit('COUNTRY_DIFFERS', {}, [at('/network/signup/country', from), at('/account/country', account.country)])
  },
})
