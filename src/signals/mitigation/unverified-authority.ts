import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationUnverifiedAuthority = defineSignal({
  id: 'mitigation/unverified-authority',
  maturity: 'stable',
  title: 'Somebody calls itself an authority and is unverified',
  why: 'Forged orders exist; a person checks before anything is done on their word.',
  axis: 'abuse',
  family: 'brake',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: [],
  needs: ['notices', 'mitigation'],
  reasons: { UNVERIFIED_AUTHORITY: ['count'] },
  remedy: { who: 'provider', how: 'Call the authority back on a number of your own finding.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const found = mitigation.unverifiedAuthority
    return found.length === 0
      ? clear
      : hit(
          'UNVERIFIED_AUTHORITY',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/sender/kind`, 'authority')),
        )
  },
})
