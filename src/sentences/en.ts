import type { Sentences } from './types'

/** English: how a reason is said. Codes are the contract, sentences may change. */
export const en: Sentences = {
  NOBODY_VERIFIED: {
    internal: 'No check of identity stands for this account.',
    customer: 'We have not yet been able to verify who you are. One check is enough to go on.',
  },
  MASKED_AND_UNKNOWN: {
    internal: 'The service hides the origin server of a customer whom nobody has verified.',
    customer: "Hiding your server's address becomes available once one check is complete.",
  },
  CHECK_REFUSED: {
    internal: '{count} check(s) of identity were refused and none stands.',
    customer: 'A check was not completed. You can choose another one.',
  },
  CHECK_FAILED: {
    internal: '{count} check(s) of identity failed and may not be tried again.',
    customer: 'A check could not be completed. Another check is needed.',
  },
  CHECK_UNFINISHED: {
    internal: '{count} check(s) of identity are unfinished.',
    customer: 'A check is not finished yet. Please try again or wait for the result.',
  },
  CHECKS_EXPIRED: {
    internal: '{count} check(s) of identity have expired and none stands.',
    customer: 'Your earlier check has expired. Please renew it.',
  },
  NAME_CONTRADICTED: {
    internal: '{count} check(s) were made of somebody of another name.',
    customer: 'The name on your check differs from the name of the account. Please correct one of them.',
  },
  DOCUMENT_INCONSISTENT: {
    internal: '{count} document(s) have a machine-readable zone whose check digits fail.',
    customer: 'The document could not be read. Please scan it again.',
  },
  DOCUMENT_CONTRADICTS: {
    internal: '{count} document(s) have a machine-readable zone that says something else than what was read beside it.',
    customer: 'The document could not be matched. Please scan it again, or correct what you entered.',
  },
  OWNERS_UNDISCLOSED: {
    internal: 'The organisation was asked and names no beneficial owner.',
    customer: 'Please name the persons who own 25% or more of the organisation.',
  },
  OWNERS_UNVERIFIED: {
    internal: '{count} owner(s) of 25% or more are not verified.',
    customer: 'Please have the owners of 25% or more verified.',
  },
  RESELLER_UNREGISTERED: {
    internal: 'The account resells and no register extract of it was checked.',
    customer: "As a reseller, please have your company's register entry checked.",
  },
  NUMBER_INVALID: {
    internal: '{count} company or tax number(s) fail their check digit.',
    customer: 'The company or tax number seems to be mistyped. Please correct it.',
  },
  BIRTH_DATE_IMPLAUSIBLE: {
    internal: "The stated birth date cannot be a customer's.",
    customer: 'Please correct your date of birth.',
  },
  PURPOSE_MISSING: {
    internal: 'The customer left the purpose of use empty.',
    customer: 'Please tell us briefly what you will use the service for.',
  },
  NO_VERIFIED_CONTACT: {
    internal: '{given} contact(s) were given and none is verified.',
    customer: 'Please confirm your e-mail address or telephone number.',
  },
  DISPOSABLE_EMAIL: {
    internal: 'Every address given is disposable ({domain}).',
    customer: 'Please give an e-mail address that you will keep. An alias or forwarder is fine.',
  },
  EMAIL_BOUNCES: {
    internal: 'Mail to {count} address(es) came back and none works.',
    customer: 'Mail to your address comes back. Please give one that works.',
  },
  PHONE_IMPOSSIBLE: {
    internal: '{count} telephone number(s) cannot exist.',
    customer: 'The telephone number seems to be mistyped. Please correct it.',
  },
  LOOKALIKE_MAIL_DOMAIN: {
    internal: "The mail domain {domain} looks like a well-known provider's.",
    customer: 'Is your e-mail address spelled correctly? Its domain looks like a slip.',
  },
  UNTRACEABLE_PAYMENT: {
    internal: 'All {count} payment instrument(s) are crypto or vouchers.',
    customer: 'Please add another way to pay, or choose another check of equal worth.',
  },
  PREPAID_ONLY: {
    internal: 'All {count} card(s) are prepaid.',
    customer: 'Please add another way to pay, or choose another check of equal worth.',
  },
  PAYER_DIFFERS: {
    internal: '{count} instrument(s) belong to somebody of plainly another name.',
    customer: "The payer's name differs from the account's. Please tell us who pays.",
  },
  PAYMENT_UNVERIFIED: {
    internal: 'None of {count} payment instrument(s) is verified.',
    customer: 'Please verify a payment instrument.',
  },
  IBAN_INVALID: {
    internal: '{count} IBAN(s) fail their check digits.',
    customer: 'The bank account number seems to be mistyped. Please correct it.',
  },
  PAYMENTS_DECLINED: {
    internal: '{count} payments were declined.',
    customer: 'Several payments did not go through. Please try another instrument.',
  },
  CHARGEBACKS: {
    internal: '{count} payment(s) were charged back.',
    customer: 'A payment was reversed by your bank. Please settle it.',
  },
  VENDOR_SCORE: {
    internal: "A vendor's score stands at {share}% of the way to its worst end.",
    customer: null,
  },
  ANONYMIZER: {
    internal: 'The sign-up came through {kind}.',
    customer: null,
  },
  ADDRESS_BLOCKLISTED: {
    internal: 'The sign-up address stands on {count} blocklist(s).',
    customer: null,
  },
  COUNTRY_DIFFERS: {
    internal: 'The sign-up came from another country than the account states.',
    customer: null,
  },
  ADDRESS_NOT_PUBLIC: {
    internal: 'The sign-up address lies in the range {range}.',
    customer: null,
  },
  SUCCESSOR_OF_ENFORCED: {
    internal: '{to} follows {from}, which was acted on (tied by {via}, strength {strength}).',
    customer: 'This domain appears to continue one that we acted on before.',
  },
  REDIRECT_FROM_ENFORCED: {
    internal: '{count} name(s) that were acted on redirect to another.',
    customer: 'A domain that we acted on redirects to this one.',
  },
  MANY_HOPS: {
    internal: '{count} moves from name to name within a year.',
    customer: null,
  },
  QUICK_HOP: {
    internal: 'A new name came {days} day(s) after the last was acted on.',
    customer: null,
  },
  ENFORCED_BEFORE: {
    internal: '{count} name(s) of this account were acted on for abuse.',
    customer: 'We have acted on a domain of this account before.',
  },
  DOMAIN_SEIZED: {
    internal: '{count} name(s) of this account were seized.',
    customer: 'A domain of this account was seized.',
  },
  SUFFIX_SHOPPING: {
    internal: 'The label {label} stands under {count} suffixes.',
    customer: null,
  },
  BULK_REGISTRATION: {
    internal: '{count} names were added within one day.',
    customer: 'Many domains were added at once. Please tell us what they are for.',
  },
  DOMAIN_YOUNG: {
    internal: 'A name was {days} day(s) old when it was added.',
    customer: null,
  },
  NAME_RESEMBLES: {
    internal: 'The name {name} resembles names of pirate sites (name score {score}).',
    customer: null,
  },
  REGISTRANT_UNVERIFIED: {
    internal: 'The registrant of {count} name(s) was not verified.',
    customer: 'Please confirm your registration data with your registrar.',
  },
  PREDECESSOR_LEFT: {
    internal: '{to} follows {from}, which was parked or let go.',
    customer: null,
  },
  APPARENT_INFRINGEMENT: {
    internal: 'The page itself bears signs of piracy ({families}), such as “{quote}”.',
    customer: 'Parts of the site appear to offer works of others. If you hold a licence, please send it.',
  },
  SUSPICIOUS_WORDING: {
    internal: 'The page has wording that pirate sites use ({families}).',
    customer: null,
  },
  DELIBERATE_EVASION: {
    internal: '{count} page(s) disguise words of piracy.',
    customer: null,
  },
  MOVED_ADDRESS: {
    internal: 'The page names {successor} as its next address.',
    customer: null,
  },
  HARMFUL_PAGE: {
    internal: 'The page bears signs of {lanes}.',
    customer: 'Something on your site may harm visitors. Please look at it now; it may have been planted.',
  },
  PAGE_UNREADABLE: {
    internal: '{count} page(s) are written by script and could not be read.',
    customer: null,
  },
  LARGE_CATALOGUE: {
    internal: 'The site offers about {works} works and bears signs of piracy or is under notice.',
    customer: null,
  },
  LARGE_AUDIENCE: {
    internal: 'The site has about {visits} visits a month and bears signs of piracy or is under notice.',
    customer: null,
  },
  FREE_PLAN_TRAFFIC: {
    internal: '{visits} visits a month are carried on a free plan.',
    customer: null,
  },
  OWN_DOMAIN_WATERMARK: {
    internal: "{count} image(s) bear the site's own domain as a watermark.",
    customer: 'Images on your site bear its domain. If the works are your own or licensed, please tell us.',
  },
  FORMER_DOMAIN_WATERMARK: {
    internal: 'Images bear {domain}, another name tied to this account.',
    customer: null,
  },
  SIGNS_ON_THE_FACE: {
    internal: '{host} bears both telling wording and its own domain on the works.',
    customer: 'Parts of the site appear to offer works of others. If you hold a licence, please send it.',
  },
  NOTICE_TOLD: {
    internal: '{count} notice(s) stand, the gravest about {lane}.',
    customer: 'We received a notice about your site. You can answer it.',
  },
  NOTICES_REPEATED: {
    internal: '{count} notices stand, a day or more apart or from different senders.',
    customer: 'We received several notices about your site. You can answer them.',
  },
  SEVERAL_SENDERS: {
    internal: '{count} independent senders gave notice.',
    customer: null,
  },
  MANY_NOTICES: {
    internal: '{count} notices stand in all.',
    customer: null,
  },
  TRUSTED_SENDER: {
    internal: 'A verified {kind} gave notice.',
    customer: null,
  },
  GRAVE_LANE: {
    internal: 'A notice about {lane} stands.',
    customer: null,
  },
  ADJUDICATED: {
    internal: 'A {kind} in force concerns this site.',
    customer: 'A decision of a court or an authority concerns your site.',
  },
  DISCLOSURE_ORDERED: {
    internal: '{count} disclosure order(s) or subpoena(s) name this customer.',
    customer: null,
  },
  SUIT_PENDING: {
    internal: '{count} lawsuit(s) concern this site.',
    customer: null,
  },
  LINKED_ENFORCED_ACCOUNT: {
    internal: '{count} linked account(s) were suspended or closed (by {via}).',
    customer: null,
  },
  LINKED_ENFORCED_DOMAINS: {
    internal: '{count} name(s) of linked accounts were acted on.',
    customer: null,
  },
  LINKED_NOTICES: {
    internal: 'Linked accounts have {count} notice(s).',
    customer: null,
  },
  MANY_LINKED_ACCOUNTS: {
    internal: '{count} accounts share identifiers with this one.',
    customer: null,
  },
  UNANSWERED_MONTH: {
    internal: 'A notice has gone without an effective step for {days} day(s).',
    customer: null,
  },
  LATE_ACTION: {
    internal: 'A notice was acted on after {days} day(s).',
    customer: null,
  },
  FORWARDED_ONLY: {
    internal: '{count} notice(s) were forwarded and nothing else was done for a week.',
    customer: null,
  },
  MASKED_BEFORE_VERIFIED: {
    internal: 'The account is served with a masked origin and nobody has verified the customer.',
    customer: null,
  },
  SUCCESSOR_SERVED: {
    internal: '{to}, which follows a name that was acted on, is served.',
    customer: null,
  },
  ORDER_UNMET: {
    internal: 'The date to comply with a {kind} order has passed and nothing answers it.',
    customer: null,
  },
  DISCLOSURE_UNCHANGED: {
    internal: '{count} disclosure order(s) changed nothing in the service.',
    customer: null,
  },
  UNDERTAKING_UNMET: {
    internal: '{count} undertaking(s) fell due and service went on.',
    customer: null,
  },
  REJECTED_WITHOUT_REASON: {
    internal: '{count} notice(s) were rejected without a date or a reason.',
    customer: null,
  },
  APPEAL_UNANSWERED: {
    internal: 'An appeal has waited for {days} day(s).',
    customer: null,
  },
  VIEWS_SINCE_DEADLINE: {
    internal: '{views} views were served after a clock ran out.',
    customer: null,
  },
  NO_CONTROLS: {
    internal: 'No control over this service was named.',
    customer: null,
  },
  VERIFIED_LICENCE: {
    internal: '{count} site(s) hold a verified licence.',
    customer: 'Your licence was verified.',
  },
  SITE_COMPROMISED: {
    internal: "{count} site(s) were broken into; the pages are the intruder's.",
    customer: 'Your site appears to have been broken into. We can help you to clean it.',
  },
  USER_GENERATED_WITH_PROCESS: {
    internal: "{count} site(s) host users' uploads and take down on notice.",
    customer: null,
  },
  COUNTER_NOTICE: {
    internal: '{count} notice(s) were answered by a complete counter-notice.',
    customer: 'Your counter-notice was recorded.',
  },
  SERIAL_FALSE_NOTIFIER: {
    internal: '{count} notice(s) come from a sender whose notices are nearly all rejected.',
    customer: null,
  },
  UNVERIFIED_AUTHORITY: {
    internal: '{count} sender(s) call themselves an authority and are not verified.',
    customer: null,
  },
  VERIFIED_ORGANISATION: {
    internal: 'A register entry of the organisation was checked.',
    customer: "Your organisation's register entry was verified.",
  },
  LONG_CLEAN_HISTORY: {
    internal: '{years} years without a notice or an enforcement.',
    customer: 'Thank you for {years} years with us.',
  },
}
