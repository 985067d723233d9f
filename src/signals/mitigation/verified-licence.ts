import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationVerifiedLicence = defineSignal({
  id: 'mitigation/verified-licence',
  maturity: 'stable',
  title: 'A verified licence covers the site',
  why: 'A licensed publisher uses the same words.',
  axis: 'abuse',
  family: 'brake',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: [],
  needs: ['sites', 'mitigation'],
  reasons: { VERIFIED_LICENCE: ['count'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ sites, mitigation }) {
    if (!sites.known) return unknown('/sites')
    const stated = sites.all.filter((fact) => fact.site.licence !== undefined)
    if (stated.length === 0) return unknown('/sites')
    const found = stated.filter((fact) => fact.verifiedLicence)
    return found.length === 0 || mitigation.speaksBeside(found)
      ? clear
      : hit(
          'VERIFIED_LICENCE',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/licence/verified`, true)),
        )
  },
})
