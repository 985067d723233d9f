import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const watermarkSignsOnTheFace = defineSignal({
  id: 'watermark/signs-on-the-face',
  maturity: 'stable',
  title: 'Wording and own-domain watermarks together',
  why: 'Both together are what the judgment called visible at a glance.',
  axis: 'abuse',
  family: 'face',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites'],
  reasons: { SIGNS_ON_THE_FACE: ['host'] },
  remedy: { who: 'customer', how: 'Show the licence, or take the works down.' },
  detect({ sites }) {
    if (!sites.known) return unknown('/sites')
    if (sites.all.length === 0) return clear
    const found = sites.all.filter(
      (fact) => fact.ownWatermark && !fact.verifiedLicence && fact.scan !== null && fact.scan.verdict !== 'none',
    )
    if (found.length > 0)
      return hit(
        'SIGNS_ON_THE_FACE',
        { host: found.map((fact) => fact.host ?? '').sort()[0] ?? '' },
        found.map((fact) => at(`${fact.pointer}/watermarks`, fact.site.watermarks?.length ?? 0)),
      )
    return sites.all.some((fact) => fact.site.watermarks === undefined || fact.scan === null)
      ? unknown('/sites')
      : clear
  },
})
