import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentLargeAudience = defineSignal({
  id: 'content/large-audience',
  maturity: 'stable',
  title: 'A large audience on a site with visible signs',
  why: 'Some 300 million visits a month were reported in Tokyo. Reach makes a wrong larger, never by itself a wrong.',
  axis: 'abuse',
  family: 'scale',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites', 'mitigation'],
  reasons: { LARGE_AUDIENCE: ['visits'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ sites, mitigation }) {
    if (!sites.known) return unknown('/sites')
    const sized = sites.all.filter((fact) => fact.site.monthlyVisits !== undefined)
    if (sized.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = sized.filter(
      (fact) =>
        (fact.site.monthlyVisits ?? 0) >= 1_000_000 &&
        !fact.verifiedLicence &&
        ((fact.scan !== null && fact.scan.verdict !== 'none') || fact.ownWatermark || mitigation.weighing.length > 0),
    )
    if (found.length === 0) return clear
    return hit(
      'LARGE_AUDIENCE',
      { visits: Math.max(...found.map((fact) => fact.site.monthlyVisits ?? 0)) },
      found.map((fact) => at(`${fact.pointer}/monthlyVisits`, fact.site.monthlyVisits ?? null)),
    )
  },
})
