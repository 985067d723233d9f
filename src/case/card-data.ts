import { flatten } from './guess'

const CARD_KEYS: ReadonlySet<string> = new Set([
  'cardnumber',
  'cardno',
  'cardnum',
  'creditcard',
  'creditcardnumber',
  'ccnumber',
  'ccnum',
  'pan',
  'primaryaccountnumber',
  'cvv',
  'cvv2',
  'cvc',
  'cvc2',
  'ccv',
  'csc',
  'cvn',
  'cardsecuritycode',
  'securitycode',
  'verificationcode',
  'cardverificationvalue',
  'pin',
  'track1',
  'track2',
  'trackdata',
  'cardcvv',
  'cardcvc',
  'cardpan',
])

/** A field made for what must never be handed in. */
export const isCardKey = (key: string): boolean => CARD_KEYS.has(flatten(key))

/** ISO/IEC 7812-1 check digit. */
const luhn = (digits: string): boolean => {
  let sum = 0
  for (let index = digits.length - 1, doubled = false; index >= 0; index--, doubled = !doubled) {
    const digit = digits.charCodeAt(index) - 48
    sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}

// 0 is ISO's own, 1 airlines and millisecond clocks, 7 fuel cards: none is a payment card that a customer would give.
const isCardNumber = (digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && !'017'.includes(digits.charAt(0)) && luhn(digits)

const digitOf = (unit: number): number =>
  unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1

const SEPARATORS = ' \t\u00a0\u2009\u202f\u3000-\u2010\u2011\u2012\u2013\u2014._/'

const anyRun = (groups: readonly string[]): boolean => {
  for (let from = 0; from < groups.length; from++) {
    let digits = ''
    for (let to = from; to < groups.length && digits.length <= 19; to++) {
      digits += groups[to]
      if (isCardNumber(digits)) return true
    }
  }
  return false
}

/** Whether text holds a full card number: 13 to 19 digits, grouped or not, with a right check digit. Linear. */
export const holdsCardNumber = (text: string): boolean => {
  if (text.length < 13) return false
  let groups: string[] = []
  let group = ''
  const flush = (): boolean => {
    if (group !== '') groups.push(group)
    group = ''
    const found = groups.length > 0 && anyRun(groups)
    groups = []
    return found
  }
  for (let index = 0; index < text.length; index++) {
    const digit = digitOf(text.charCodeAt(index))
    if (digit >= 0) group += digit
    else if (SEPARATORS.includes(text.charAt(index))) {
      if (group !== '') groups.push(group)
      group = ''
    } else if (flush()) return true
  }
  return flush()
}

/** ISO 13616 check over the whole text: a right IBAN may by chance look like a card number. */
export const isIban = (text: string): boolean => {
  const flat = text.replaceAll(' ', '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(flat)) return false
  let rest = 0
  for (const char of flat.slice(4) + flat.slice(0, 4)) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const HEX = /^(?:[\w-]{1,24}:)?[0-9a-fA-F]{20,128}$/

/** Whether one value in `payment` must be refused. Digests are let through: their runs of digits mean nothing. */
export const isCardData = (key: string | number, value: string | number): boolean => {
  const text = typeof value === 'number' ? (Number.isSafeInteger(value) && value > 1e12 ? String(value) : '') : value
  if (key === 'iban' && isIban(text)) return false
  if (key === 'fingerprint' && HEX.test(text)) return false
  return holdsCardNumber(text)
}
