import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const domainRegistrantUnverified = defineSignal({
  id: 'domain/registrant-unverified',
  maturity: 'stable',
  title: 'The registrar says that the registrant was never verified',
  why: 'NIS2 Art. 28 and the ICANN agreement ask for it. Redacted registration data is ordinary and carries nothing.',
  axis: 'anonymity',
  family: 'contact',
  weight: 'slight',
  basis: ['icann-raa', 'nis2-28'],
  needs: ['domains'],
  reasons: { REGISTRANT_UNVERIFIED: ['count'] },
  remedy: { who: 'customer', how: 'Confirm the registration data with the registrar.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const said = domains.all.filter((fact) => fact.domain.registrantVerified !== undefined)
    if (said.length === 0) return domains.all.length === 0 ? notApplicable : unknown('/domains')
    const open = said.filter((fact) => fact.domain.registrantVerified === false)
    return open.length === 0
      ? clear
      : hit(
          'REGISTRANT_UNVERIFIED',
          { count: open.length },
          open.map((fact) => at(`${fact.pointer}/registrantVerified`, false)),
        )
  },
})
