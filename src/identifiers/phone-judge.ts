/** The part of libphonenumber-js that is used, so that its editions are exchangeable. */
export interface PhoneLibrary {
  readonly parse: (number: string, country: string | undefined) => ParsedPhone | undefined
  readonly countries: () => readonly string[]
  /** Called with members of `countries` only. */
  readonly callingCodeOf: (country: string) => string
}

export interface ParsedPhone {
  readonly countryCallingCode: string
  readonly number: string
  isPossible(): boolean
  isValid(): boolean
  getType(): string | undefined
}

export type LineType =
  | 'mobile'
  | 'fixed_line'
  | 'fixed_line_or_mobile'
  | 'voip'
  | 'toll_free'
  | 'premium_rate'
  | 'shared_cost'
  | 'personal_number'
  | 'pager'
  | 'uan'
  | 'voicemail'

export interface PhoneJudgement {
  /** Of a length that exists in its country. False is a mistake; true is no proof. */
  readonly possible: boolean
  /** In a range that is known to be in use. New ranges lag behind, so false is no fault. */
  readonly valid: boolean
  readonly e164: string | null
  /** Digits, without `+`. */
  readonly countryCallingCode: string | null
  /**
   * All countries of the calling code, sorted: `+44` is GB, GG, IM and JE, and nothing finer is promised. Empty for
   * numbers of no country (`+800`).
   */
  readonly countries: readonly string[]
  /** Null where the metadata does not tell; the core's edition knows few. */
  readonly lineType: LineType | null
}

export type PhoneJudge = (number: string, country?: string) => PhoneJudgement

const LINE_TYPES: Readonly<Record<string, LineType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed_line',
  FIXED_LINE_OR_MOBILE: 'fixed_line_or_mobile',
  VOIP: 'voip',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium_rate',
  SHARED_COST: 'shared_cost',
  PERSONAL_NUMBER: 'personal_number',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
}

const NO_NUMBER: PhoneJudgement = {
  possible: false,
  valid: false,
  e164: null,
  countryCallingCode: null,
  countries: [],
  lineType: null,
}

/** ITU-T E.164 has 15 digits; the rest is room for spaces, brackets and an extension. */
const MAX_WRITTEN = 64

const shared = (library: PhoneLibrary): ReadonlyMap<string, readonly string[]> => {
  const byCode = new Map<string, string[]>()
  for (const country of [...library.countries()].sort()) {
    const code = library.callingCodeOf(country)
    const others = byCode.get(code)
    if (others) others.push(country)
    else byCode.set(code, [country])
  }
  return byCode
}

/**
 * A judge over one edition of the metadata. The judge takes the number as typed and the country (ISO 3166-1 alpha-2) whose
 * national form it may have; never throws.
 */
export const phoneJudge = (library: PhoneLibrary): PhoneJudge => {
  let sharing: ReadonlyMap<string, readonly string[]> | undefined
  let known: ReadonlySet<string> = new Set()
  return (number, country) => {
    if (sharing === undefined) {
      known = new Set(library.countries())
      sharing = shared(library)
    }
    const written = number.normalize('NFKC').trim()
    if (written.length > MAX_WRITTEN) return NO_NUMBER
    const phone = library.parse(written, country !== undefined && known.has(country) ? country : undefined)
    if (phone === undefined) return NO_NUMBER
    return {
      possible: phone.isPossible(),
      valid: phone.isValid(),
      e164: phone.number,
      countryCallingCode: phone.countryCallingCode,
      countries: sharing.get(phone.countryCallingCode) ?? [],
      lineType: LINE_TYPES[phone.getType() ?? ''] ?? null,
    }
  }
}
