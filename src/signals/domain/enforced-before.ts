import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainEnforcedBefore = defineSignal({
  id: 'domain/enforced-before',
  maturity: 'stable',
  title: 'A name of this account was acted on for abuse',
  why: 'Same user repeats after measures: named by the Chinese provisions, 17 USC 512(i) and DSA Art. 23.',
  axis: 'abuse',
  family: 'history',
  weight: 'moderate',
  basis: ['spc-provisions-9', 'usc-512-i', 'dsa-23'],
  needs: ['domains'],
  reasons: { ENFORCED_BEFORE: ['count'] },
  remedy: { who: 'provider', how: 'Read what was decided then.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const found = domains.all.filter((fact) => fact.enforcedMs !== null)
    return found.length === 0
      ? clear
      : hit(
          'ENFORCED_BEFORE',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/enforcedAt`, fact.domain.enforcedAt ?? null)),
        )
  },
})
