import type { CaseFragment } from '../../case'
import { judgeIp } from '../../identifiers'
import type { Note } from '../../types'
import { countryOf, type Fields, fieldsOf, flagOf, known, listOf, numberOf, textOf } from '../vendor-fields'

type Signup = NonNullable<NonNullable<CaseFragment['network']>['signup']>

const camel = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Deeper than any minFraud answer. */
const MAX_DEPTH = 6

/** One spelling for both forms of the answer. */
export const camelize = (value: unknown, depth = 0): unknown => {
  if (depth > MAX_DEPTH) return undefined
  if (Array.isArray(value)) return value.slice(0, 200).map((item) => camelize(item, depth + 1))
  const fields = fieldsOf(value)
  if (!fields) return value
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => [camel(key), camelize(item, depth + 1)]))
}

/** `none` only where minFraud says so: an absent flag is unknown. */
const anonymizerOf = (traits: Fields): Signup['anonymizer'] | undefined => {
  if (flagOf(traits['isTorExitNode'])) return 'tor'
  if (flagOf(traits['isAnonymousVpn'])) return 'vpn'
  if (flagOf(traits['isPublicProxy']) || flagOf(traits['isResidentialProxy'])) return 'proxy'
  if (flagOf(traits['isHostingProvider'])) return 'datacenter'
  return flagOf(traits['isAnonymous']) === false ? 'none' : undefined
}

export const signupOf = (answer: Fields): Signup | undefined => {
  const ip = fieldsOf(answer['ipAddress'])
  const traits = fieldsOf(ip?.['traits'])
  const address = textOf(traits?.['ipAddress'])
  const asn = numberOf(traits?.['autonomousSystemNumber'])
  const signup = known({
    ip: address !== undefined && judgeIp(address).valid ? address : undefined,
    country: countryOf(fieldsOf(ip?.['country'])?.['isoCode']),
    asn: asn !== undefined && Number.isSafeInteger(asn) && asn >= 0 ? asn : undefined,
    anonymizer: traits === undefined ? undefined : anonymizerOf(traits),
  })
  return Object.keys(signup).length > 0 ? signup : undefined
}

const codesOf = (value: unknown): string[] =>
  listOf(value)
    .map((item) => textOf(fieldsOf(item)?.['code']))
    .filter((code) => code !== undefined)

export const reasonsOf = (answer: Fields): readonly string[] => [
  ...new Set([
    ...codesOf(fieldsOf(answer['ipAddress'])?.['riskReasons']),
    ...listOf(answer['riskScoreReasons']).flatMap((item) => codesOf(fieldsOf(item)?.['reasons'])),
  ]),
]

export const notesOf = (answer: Fields): readonly Note[] => {
  const notes: Note[] = []
  const email = fieldsOf(answer['email'])
  if (flagOf(email?.['isDisposable']))
    notes.push({
      code: 'EMAIL_DISPOSABLE',
      pointer: '/email',
      message: 'minFraud takes the mail domain for a disposable one.',
    })
  const action = textOf(fieldsOf(answer['disposition'])?.['action'])
  if (action !== undefined && /^[a-z_]{1,32}$/.test(action))
    notes.push({
      code: 'DISPOSITION',
      pointer: '/disposition',
      message: `A rule of the minFraud account says ${action}.`,
    })
  listOf(answer['warnings']).forEach((item, index) => {
    const code = textOf(fieldsOf(item)?.['code'])
    if (code !== undefined && /^[A-Z_]{1,64}$/.test(code))
      notes.push({ code: 'VENDOR_WARNING', pointer: `/warnings/${index}`, message: `minFraud warns ${code}.` })
  })
  return notes
}
