/** Check-digit schemes, each over the digits (or values) of a number. Sources: the issuing registers' published rules. */

const A = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ALNUM = `0123456789${A}`

const digits = (text: string): number[] => [...text].map((character) => character.charCodeAt(0) - 48)

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)

/** ISO/IEC 7812-1 Annex B. */
export const luhn = (text: string): boolean =>
  digits(text)
    .reverse()
    .reduce((sum, digit, index) => sum + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) %
    10 ===
  0

/** ISO 7064 MOD 97-10 over letters and digits, as LEI (ISO 17442) uses it. */
export const mod97 = (text: string): boolean => {
  let rest = 0
  for (const character of text) {
    const value = ALNUM.indexOf(character)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Japan, corporate number (Order of the Ministry of Finance): the first digit checks the other twelve. */
export const japaneseCorporateNumber = (text: string): boolean => {
  const values = digits(text)
  const body = values.slice(1).reverse()
  const sum = body.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0)
  return values[0] === 9 - (sum % 9)
}

/** China, unified social credit code, GB 32100-2015: base 31 without I, O, S, V, Z. */
export const chineseCreditCode = (text: string): boolean => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const values = [...text].map((character) => alphabet.indexOf(character))
  if (values.includes(-1)) return false
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0)
  return (31 - (sum % 31)) % 31 === values[17]
}

/** India, GSTIN: base 36, weights 1 and 2, the two places of each product added. */
export const indianGstin = (text: string): boolean => {
  const values = [...text].map((character) => ALNUM.indexOf(character))
  const sum = values.slice(0, 14).reduce((total, value, index) => {
    const product = value * (index % 2 === 0 ? 1 : 2)
    return total + Math.floor(product / 36) + (product % 36)
  }, 0)
  return (36 - (sum % 36)) % 36 === values[14]
}

/** Australia, ABN: one off the first digit, then weights, modulus 89. */
export const australianBusinessNumber = (text: string): boolean => {
  const values = digits(text)
  values[0] = (values[0] ?? 0) - 1
  return weighted(values, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0
}

/** Brazil, CNPJ, digits or (from July 2026) letters in the first twelve places, each worth its ASCII code less 48. */
export const brazilianCnpj = (text: string): boolean => {
  const values = digits(text)
  if (new Set(values).size === 1) return false
  const check = (weights: readonly number[]): number => {
    const rest = weighted(values, weights) % 11
    return rest < 2 ? 0 : 11 - rest
  }
  return (
    check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === values[12] &&
    check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === values[13]
  )
}

const mod11 = (text: string, weights: readonly number[]): boolean => {
  const values = digits(text)
  const check = (11 - (weighted(values, weights) % 11)) % 11
  return check < 10 && check === values[weights.length]
}

/** Norway, organisation number. */
export const norwegianOrganisation = (text: string): boolean => mod11(text, [3, 2, 7, 6, 5, 4, 3, 2])

/** Switzerland, UID. */
export const swissUid = (text: string): boolean => mod11(text, [5, 4, 3, 2, 7, 6, 5, 4])

/** Republic of Korea, business registration number. */
export const koreanBusinessNumber = (text: string): boolean => {
  const values = digits(text)
  const sum = weighted(values, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(((values[8] ?? 0) * 5) / 10)
  return (10 - (sum % 10)) % 10 === values[9]
}

/** Taiwan, unified business number, by the rule of 2023 (modulus 5). */
export const taiwaneseBusinessNumber = (text: string): boolean => {
  const values = digits(text)
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, index) => {
    const product = weight * (values[index] ?? 0)
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return sum % 5 === 0 || (values[6] === 7 && (sum + 1) % 5 === 0)
}

/** Russia, INN of a legal person. */
export const russianInn = (text: string): boolean => {
  const values = digits(text)
  return (weighted(values, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === values[9]
}
