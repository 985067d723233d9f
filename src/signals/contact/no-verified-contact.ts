import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contactNoVerifiedContact = defineSignal({
  id: 'contact/no-verified-contact',
  maturity: 'stable',
  title: 'No e-mail address or telephone number was verified',
  why: 'A disclosure that leads to an unread mailbox leads to nobody.',
  axis: 'anonymity',
  family: 'contact',
  weight: 'slight',
  basis: ['tokyo-2025'],
  needs: ['contacts', 'identity'],
  reasons: { NO_VERIFIED_CONTACT: ['given'] },
  remedy: { who: 'customer', how: 'Confirm an e-mail address or a telephone number.' },
  detect({ contacts, identity }) {
    if (contacts.emails === null && contacts.phones === null) return unknown('/contacts')
    if (identity.verifiedContact) return clear
    const given = (contacts.emails?.length ?? 0) + (contacts.phones?.length ?? 0)
    return hit('NO_VERIFIED_CONTACT', { given }, [at('/contacts', given)])
  },
})
