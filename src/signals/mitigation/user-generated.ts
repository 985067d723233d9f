import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationUserGenerated = defineSignal({
  id: 'mitigation/user-generated',
  maturity: 'stable',
  title: 'Users upload, and a working process takes things down',
  why: 'Notices to a platform that answers them say little about the platform.',
  axis: 'abuse',
  family: 'brake',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['dsa-6'],
  needs: ['sites', 'mitigation'],
  reasons: { USER_GENERATED_WITH_PROCESS: ['count'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ sites, mitigation }) {
    if (!sites.known) return unknown('/sites')
    const stated = sites.all.filter(
      (fact) => fact.site.userGenerated !== undefined && fact.site.hasTakedownProcess !== undefined,
    )
    if (stated.length === 0) return unknown('/sites')
    const found = stated.filter((fact) => fact.site.userGenerated === true && fact.site.hasTakedownProcess === true)
    return found.length === 0 || mitigation.speaksBeside(found)
      ? clear
      : hit(
          'USER_GENERATED_WITH_PROCESS',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/hasTakedownProcess`, true)),
        )
  },
})
