import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const contentFreePlanTraffic = defineSignal({
  id: 'content/free-plan-traffic',
  maturity: 'stable',
  title: 'Very high traffic to a site with visible signs, on a free plan',
  why: 'Little cost to the operator was part of what was reported; a free plan alone carries nothing.',
  axis: 'abuse',
  family: 'scale',
  weight: 'slight',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['sites', 'service', 'mitigation'],
  reasons: { FREE_PLAN_TRAFFIC: ['visits'] },
  remedy: { who: 'provider', how: 'Put a limit on free plans.' },
  detect({ sites, service, mitigation }) {
    if (service?.plan === undefined) return unknown('/service/plan')
    if (service.plan !== 'free') return notApplicable
    const found = sites.all.filter(
      (fact) =>
        (fact.site.monthlyVisits ?? 0) >= 1_000_000 &&
        !fact.verifiedLicence &&
        ((fact.scan !== null && fact.scan.verdict !== 'none') || fact.ownWatermark || mitigation.weighing.length > 0),
    )
    if (!sites.known) return unknown('/sites')
    if (found.length === 0) return clear
    return hit('FREE_PLAN_TRAFFIC', { visits: Math.max(...found.map((fact) => fact.site.monthlyVisits ?? 0)) }, [
      at('/service/plan', 'free'),
      ...found.map((fact) => at(`${fact.pointer}/monthlyVisits`, fact.site.monthlyVisits ?? null)),
    ])
  },
})
