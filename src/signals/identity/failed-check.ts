import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityFailedCheck = defineSignal({
  id: 'identity/failed-check',
  maturity: 'stable',
  title: 'A check of identity failed for good',
  why: 'A final failure differs from one that may be tried again.',
  axis: 'anonymity',
  family: 'refusal',
  weight: 'moderate',
  basis: [],
  needs: ['identity'],
  reasons: { CHECK_FAILED: ['count'] },
  remedy: { who: 'customer', how: 'Complete a check that can succeed.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands)) return clear
    const failed = identity.checks.filter((fact) => fact.check.outcome === 'failed' && fact.check.retryable === false)
    if (failed.length === 0) return clear
    return hit(
      'CHECK_FAILED',
      { count: failed.length },
      failed.map((fact) => at(`${fact.pointer}/outcome`, 'failed')),
    )
  },
})
