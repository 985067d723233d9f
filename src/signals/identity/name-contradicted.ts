import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityNameContradicted = defineSignal({
  id: 'identity/name-contradicted',
  maturity: 'stable',
  title: "The name that was checked is plainly another than the account's",
  why: 'Contradictory data would mislead a disclosure. Names are compared across scripts, orders and transliterations; only plain difference counts. A person and the company they act for have two names, and neither contradicts the other.',
  axis: 'anonymity',
  family: 'contradiction',
  weight: 'moderate',
  basis: [],
  needs: ['identity'],
  reasons: { NAME_CONTRADICTED: ['count'] },
  remedy: { who: 'customer', how: 'Correct the name of the account, or check the person who holds it.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    const wrong = identity.checks.filter((fact) => fact.contradicted && fact.check.outcome === 'verified')
    if (wrong.length === 0) return clear
    return hit(
      'NAME_CONTRADICTED',
      { count: wrong.length },
      wrong.map((fact) => at(`${fact.pointer}/subject/name`, '(masked)')),
    )
  },
})
