import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contactEmailBounces = defineSignal({
  id: 'contact/email-bounces',
  maturity: 'stable',
  title: 'Mail to the customer comes back',
  why: 'Data that does not reach anybody is as good as none.',
  axis: 'anonymity',
  family: 'contact',
  weight: 'slight',
  basis: ['tokyo-2025'],
  needs: ['contacts'],
  reasons: { EMAIL_BOUNCES: ['count'] },
  remedy: { who: 'customer', how: 'Give an address that works.' },
  detect({ contacts }) {
    if (contacts.emails === null) return unknown('/contacts/emails')
    const dead = contacts.emails.filter(
      ({ email }) =>
        email.bouncedAt !== undefined &&
        Date.parse(email.bouncedAt) >=
          Math.max(
            email.verifiedAt === undefined ? 0 : Date.parse(email.verifiedAt),
            email.lastAnsweredAt === undefined ? 0 : Date.parse(email.lastAnsweredAt),
          ),
    )
    if (dead.length === 0 || dead.length < contacts.emails.length) return clear
    return hit(
      'EMAIL_BOUNCES',
      { count: dead.length },
      dead.map((fact) => at(`${fact.pointer}/bouncedAt`, fact.email.bouncedAt ?? null)),
    )
  },
})
