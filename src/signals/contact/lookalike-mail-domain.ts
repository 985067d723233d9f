import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contactLookalikeMailDomain = defineSignal({
  id: 'contact/lookalike-mail-domain',
  maturity: 'stable',
  title: 'The mail domain imitates a well-known provider',
  why: 'One letter off a large mail provider is a slip or a deception; a confirmation mail settles which.',
  axis: 'anonymity',
  family: 'contact',
  weight: 'slight',
  basis: [],
  needs: ['contacts'],
  reasons: { LOOKALIKE_MAIL_DOMAIN: ['domain'] },
  remedy: { who: 'customer', how: 'Correct the address.' },
  detect({ contacts }) {
    if (contacts.emails === null) return unknown('/contacts/emails')
    const like = contacts.emails.filter(
      (fact) => fact.judged.lookalikeOf !== null && fact.email.verifiedAt === undefined,
    )
    if (like.length === 0) return clear
    const names = like.map((fact) => fact.judged.domain ?? '').sort()
    return hit(
      'LOOKALIKE_MAIL_DOMAIN',
      { domain: names[0] ?? '' },
      like.map((fact) => at(`${fact.pointer}/address`, fact.judged.domain ?? null)),
    )
  },
})
