export type CardBrand =
  | 'visa'
  | 'mastercard'
  | 'american_express'
  | 'discover'
  | 'jcb'
  | 'unionpay'
  | 'diners_club'
  | 'maestro'
  | 'mir'
  | 'elo'
  | 'verve'

/** First digits from and to, inclusive, compared at their own length; the first row that fits wins, so the narrow stand first. */
const RANGES: readonly (readonly [CardBrand, string, string])[] = [
  ['elo', '401178', '401179'],
  ['elo', '438935', '438935'],
  ['elo', '451416', '451416'],
  ['elo', '457631', '457632'],
  ['elo', '504175', '504175'],
  ['elo', '506699', '506778'],
  ['elo', '509000', '509999'],
  ['elo', '627780', '627780'],
  ['elo', '636297', '636297'],
  ['elo', '636368', '636368'],
  ['verve', '506099', '506198'],
  ['verve', '650002', '650027'],
  ['mir', '2200', '2204'],
  ['american_express', '34', '34'],
  ['american_express', '37', '37'],
  ['jcb', '3528', '3589'],
  ['diners_club', '300', '305'],
  ['diners_club', '36', '36'],
  ['diners_club', '38', '39'],
  ['visa', '4', '4'],
  ['mastercard', '51', '55'],
  ['mastercard', '2221', '2720'],
  ['discover', '6011', '6011'],
  ['discover', '644', '649'],
  ['discover', '65', '65'],
  ['unionpay', '62', '62'],
  ['unionpay', '81', '81'],
  ['maestro', '50', '50'],
  ['maestro', '56', '58'],
  ['maestro', '63', '63'],
  ['maestro', '67', '69'],
]

/**
 * The network of a card from its first six to eight digits, or null. Whole numbers are never taken: longer input is
 * null. Ranges as the networks publish them; `card-validator` is the check in the tests.
 */
export const cardBrand = (bin: string): CardBrand | null => {
  if (!/^\d{6,8}$/.test(bin)) return null
  for (const [brand, from, to] of RANGES) {
    const head = bin.slice(0, from.length)
    if (head >= from && head <= to) return brand
  }
  return null
}
