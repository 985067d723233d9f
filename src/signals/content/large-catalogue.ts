import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentLargeCatalogue = defineSignal({
  id: 'content/large-catalogue',
  maturity: 'stable',
  title: 'A large catalogue on a site with visible signs',
  why: 'About 4,000 works were reported in Tokyo. Size makes a wrong larger, never by itself a wrong.',
  axis: 'abuse',
  family: 'scale',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites', 'mitigation'],
  reasons: { LARGE_CATALOGUE: ['works'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ sites, mitigation }) {
    if (!sites.known) return unknown('/sites')
    const sized = sites.all.filter((fact) => fact.site.catalogueSize !== undefined)
    if (sized.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = sized.filter(
      (fact) =>
        (fact.site.catalogueSize ?? 0) >= 1000 &&
        !fact.verifiedLicence &&
        ((fact.scan !== null && fact.scan.verdict !== 'none') || fact.ownWatermark || mitigation.weighing.length > 0),
    )
    if (found.length === 0) return clear
    return hit(
      'LARGE_CATALOGUE',
      { works: Math.max(...found.map((fact) => fact.site.catalogueSize ?? 0)) },
      found.map((fact) => at(`${fact.pointer}/catalogueSize`, fact.site.catalogueSize ?? null)),
    )
  },
})
