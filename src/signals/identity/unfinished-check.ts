import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityUnfinishedCheck = defineSignal({
  id: 'identity/unfinished-check',
  maturity: 'stable',
  title: 'A check of identity failed and may be tried again, or is pending',
  why: 'Not a sign of anything; it says what to wait for.',
  axis: 'anonymity',
  family: 'refusal',
  weight: 'slight',
  basis: [],
  needs: ['identity'],
  reasons: { CHECK_UNFINISHED: ['count'] },
  remedy: { who: 'customer', how: 'Try the check again.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands)) return clear
    const open = identity.checks.filter(
      (fact) => fact.check.outcome === 'pending' || (fact.check.outcome === 'failed' && fact.check.retryable !== false),
    )
    if (open.length === 0) return clear
    return hit(
      'CHECK_UNFINISHED',
      { count: open.length },
      open.map((fact) => at(`${fact.pointer}/outcome`, fact.check.outcome)),
    )
  },
})
