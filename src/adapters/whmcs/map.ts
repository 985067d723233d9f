import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { countryOf, type Fields, idOf, known, textOf } from '../vendor-fields'

type Account = NonNullable<CaseFragment['account']>
type Address = NonNullable<Account['address']>

export const addressOf = (client: Fields): Address | undefined => {
  const address = known({
    line1: textOf(client['address1']),
    line2: textOf(client['address2']),
    city: textOf(client['city']),
    region: textOf(client['state']),
    postalCode: textOf(client['postcode']),
    country: countryOf(client['country']),
  })
  return Object.keys(address).length > 0 ? address : undefined
}

/** The client as an account. A company name makes it an organisation; the person then is who acts for it. */
export const accountOf = (client: Fields, notes: Note[]): Account => {
  const person = [textOf(client['firstname']), textOf(client['lastname'])]
    .filter((part) => part !== undefined)
    .join(' ')
  const company = textOf(client['companyname'])
  const taxId = textOf(client['tax_id'])
  if (company === undefined && taxId !== undefined)
    notes.push({ code: 'TAX_ID_LEFT_OUT', pointer: '/tax_id', message: 'A tax number is taken from businesses only.' })
  if (company !== undefined && person !== '')
    notes.push({
      code: 'PERSON_ACTING',
      pointer: '/firstname',
      message: 'A person is named beside the company; the account is the company’s.',
    })
  return known({
    id: idOf(client['client_id']) ?? idOf(client['userid']),
    kind: company === undefined ? (person === '' ? undefined : ('individual' as const)) : ('organization' as const),
    name: company ?? (person === '' ? undefined : person),
    country: countryOf(client['country']),
    address: addressOf(client),
    taxId: company === undefined ? undefined : taxId,
  })
}

/** WHMCS writes `+44.2071234567`. */
export const phoneOf = (client: Fields): string | undefined => {
  const written = textOf(client['phonenumber'])
  return written?.startsWith('+') ? written.replace('.', ' ') : written
}
