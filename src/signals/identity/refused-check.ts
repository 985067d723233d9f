import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityRefusedCheck = defineSignal({
  id: 'identity/refused-check',
  maturity: 'stable',
  title: 'A check of identity was refused',
  why: 'Rights holders and the proposed US identification programme name refusal; people also refuse for good reasons, so it raises anonymity only.',
  axis: 'anonymity',
  family: 'refusal',
  weight: 'moderate',
  basis: ['bis-iaas-proposal'],
  needs: ['identity'],
  reasons: { CHECK_REFUSED: ['count'] },
  remedy: { who: 'customer', how: 'Choose another check of equal worth.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands)) return clear
    const refused = identity.checks.filter((fact) => fact.check.outcome === 'refused')
    if (refused.length === 0) return clear
    return hit(
      'CHECK_REFUSED',
      { count: refused.length },
      refused.map((fact) => at(`${fact.pointer}/outcome`, 'refused')),
    )
  },
})
