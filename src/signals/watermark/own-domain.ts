import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const watermarkOwnDomain = defineSignal({
  id: 'watermark/own-domain',
  maturity: 'stable',
  title: 'The site stamps its own domain on the works',
  why: 'Own-domain watermarks were named in the judgment. Own works may be stamped too, so it is weak without wording or notices.',
  axis: 'abuse',
  family: 'watermark',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites'],
  reasons: { OWN_DOMAIN_WATERMARK: ['count'] },
  remedy: { who: 'customer', how: 'Show that the works are your own.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const given = sites.all.filter((fact) => fact.site.watermarks !== undefined)
    if (given.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const found = given.filter((fact) => fact.ownWatermark && !fact.verifiedLicence)
    if (found.length === 0) return clear
    const marks = found.flatMap((fact) => fact.watermarks.filter((mark) => mark.kind === 'own_domain'))
    return hit(
      'OWN_DOMAIN_WATERMARK',
      { count: marks.length },
      marks.map((mark) => at(mark.pointer, mark.domain)),
    )
  },
})
