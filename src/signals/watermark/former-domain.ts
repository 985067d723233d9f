import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const watermarkFormerDomain = defineSignal({
  id: 'watermark/former-domain',
  maturity: 'stable',
  title: 'The watermark shows another name of the operator',
  why: "A mark that still shows the old name ties the new site to it, against the operator's will.",
  axis: 'abuse',
  family: 'churn',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites'],
  reasons: { FORMER_DOMAIN_WATERMARK: ['domain'] },
  remedy: { who: 'provider', how: 'Treat both names as one site.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    const given = sites.all.filter((fact) => fact.site.watermarks !== undefined)
    if (given.length === 0) return sites.all.length === 0 ? clear : unknown('/sites')
    const marks = given.flatMap((fact) =>
      fact.watermarks.filter((mark) => mark.kind === 'known_domain' && mark.likelihood >= 0.6),
    )
    if (marks.length === 0) return clear
    return hit(
      'FORMER_DOMAIN_WATERMARK',
      { domain: marks.map((mark) => mark.domain ?? '').sort()[0] ?? '' },
      marks.map((mark) => at(mark.pointer, mark.domain)),
    )
  },
})
