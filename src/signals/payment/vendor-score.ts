import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const paymentVendorScore = defineSignal({
  id: 'payment/vendor-score',
  maturity: 'stable',
  title: 'Another product puts the customer near the worst end of its scale',
  why: "Vendors' scores come in as one opinion among others, never as the answer.",
  axis: 'anonymity',
  family: 'vendor',
  weight: 'slight',
  basis: [],
  needs: ['vendorScores'],
  reasons: { VENDOR_SCORE: ['share'] },
  remedy: { who: 'provider', how: "Read the vendor's own reasons." },
  detect({ vendorScores }) {
    if (vendorScores === undefined) return unknown('/vendorScores')
    if (vendorScores.length === 0) return clear
    const placed = vendorScores.map((item, index) => ({
      index,
      score: item.score,
      share: Math.min(1, Math.max(0, (item.score - item.scale.min) / (item.scale.max - item.scale.min))),
    }))
    const high = placed.filter((item) => item.share >= 0.8)
    if (high.length === 0) return clear
    return hit(
      'VENDOR_SCORE',
      { share: Math.round(Math.max(...high.map((item) => item.share)) * 100) },
      high.map((item) => at(`/vendorScores/${item.index}/score`, item.score)),
    )
  },
})
