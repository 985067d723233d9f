import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationCompromised = defineSignal({
  id: 'mitigation/compromised',
  maturity: 'stable',
  title: 'The site was broken into',
  why: "A hacked bakery is a victim: the pages are the intruder's.",
  axis: 'abuse',
  family: 'brake',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: [],
  needs: ['sites', 'mitigation'],
  reasons: { SITE_COMPROMISED: ['count'] },
  remedy: { who: 'customer', how: 'Clean the site.' },
  detect({ sites, mitigation }) {
    if (!sites.known) return unknown('/sites')
    const stated = sites.all.filter((fact) => fact.site.compromised !== undefined)
    if (stated.length === 0) return unknown('/sites')
    const found = stated.filter((fact) => fact.site.compromised === true)
    return found.length === 0 || mitigation.speaksBeside(found)
      ? clear
      : hit(
          'SITE_COMPROMISED',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/compromised`, true)),
        )
  },
})
