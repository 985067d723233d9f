import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const networkBlocklisted = defineSignal({
  id: 'network/blocklisted',
  maturity: 'stable',
  title: 'The sign-up address stands on a blocklist',
  why: 'Spamhaus and mail operators advise it. Exits of anonymising networks are listed by rule, so both share one cap.',
  axis: 'anonymity',
  family: 'network',
  weight: 'slight',
  basis: ['spamhaus-signup-advice'],
  needs: ['network'],
  reasons: { ADDRESS_BLOCKLISTED: ['count'] },
  remedy: { who: 'customer', how: 'Sign up from another connection, or complete a check.' },
  detect({ network }) {
    const lists = network?.signup?.listedOn
    if (lists === undefined) return unknown('/network/signup/listedOn')
    return lists.length === 0
      ? clear
      : hit('ADDRESS_BLOCKLISTED', { count: lists.length }, [at('/network/signup/listedOn', lists.length)])
  },
})
