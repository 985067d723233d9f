import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const mitigationVerifiedOrganisation = defineSignal({
  id: 'mitigation/verified-organisation',
  maturity: 'stable',
  title: 'A verified organisation stands behind the account',
  why: 'A register entry that was checked leads to people who answer for it.',
  axis: 'anonymity',
  family: 'brake',
  weight: 'slight',
  basis: [],
  needs: ['identity'],
  reasons: { VERIFIED_ORGANISATION: [] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    const found = identity.checks.filter((fact) => fact.stands && fact.check.method === 'company_register')
    return found.length === 0
      ? clear
      : hit(
          'VERIFIED_ORGANISATION',
          {},
          found.map((fact) => at(`${fact.pointer}/method`, 'company_register')),
        )
  },
})
