import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contactDisposableEmail = defineSignal({
  id: 'contact/disposable-email',
  maturity: 'stable',
  title: 'Every e-mail address is a disposable one',
  why: 'Hosting operators name throw-away addresses. Aliases and forwarders are another thing and carry nothing.',
  axis: 'anonymity',
  family: 'contact',
  weight: 'slight',
  basis: ['hosting-signup-practice'],
  needs: ['contacts'],
  reasons: { DISPOSABLE_EMAIL: ['domain'] },
  remedy: { who: 'customer', how: 'Give an address that will still be read in a year; an alias will do.' },
  detect({ contacts }) {
    if (contacts.emails === null) return unknown('/contacts/emails')
    if (contacts.emails.length === 0) return clear
    if (!contacts.emails.every((fact) => fact.judged.class === 'disposable')) return clear
    const names = contacts.emails.map((fact) => fact.judged.registrable ?? '').sort()
    return hit(
      'DISPOSABLE_EMAIL',
      { domain: names[0] ?? '' },
      contacts.emails.map((fact) => at(`${fact.pointer}/address`, fact.judged.registrable ?? null)),
    )
  },
})
