import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const networkAnonymizer = defineSignal({
  id: 'network/anonymizer',
  maturity: 'stable',
  title: 'The sign-up came through an anonymising network',
  why: 'Operators name it; so do people who need it. It is asked about, never punished.',
  axis: 'anonymity',
  family: 'network',
  weight: 'slight',
  basis: ['hosting-signup-practice'],
  needs: ['network'],
  reasons: { ANONYMIZER: ['kind'] },
  remedy: { who: 'customer', how: 'Nothing, where another check stands.' },
  detect({ network }) {
    const kind = network?.signup?.anonymizer
    if (kind === undefined) return unknown('/network/signup/anonymizer')
    return kind === 'none' ? clear : hit('ANONYMIZER', { kind }, [at('/network/signup/anonymizer', kind)])
  },
})
