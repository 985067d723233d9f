import { conductAppealUnanswered } from './conduct/appeal-unanswered'
import { conductDisclosureUnchanged } from './conduct/disclosure-unchanged'
import { conductForwardedOnly } from './conduct/forwarded-only'
import { conductLateAction } from './conduct/late-action'
import { conductMaskingBeforeVerification } from './conduct/masking-before-verification'
import { conductNoControls } from './conduct/no-controls'
import { conductOrderUnmet } from './conduct/order-unmet'
import { conductRejectedWithoutReason } from './conduct/rejected-without-reason'
import { conductSuccessorServed } from './conduct/successor-served'
import { conductUnansweredMonth } from './conduct/unanswered-month'
import { conductUndertakingUnmet } from './conduct/undertaking-unmet'
import { conductViewsSinceDeadline } from './conduct/views-since-deadline'
import { contactDisposableEmail } from './contact/disposable-email'
import { contactEmailBounces } from './contact/email-bounces'
import { contactLookalikeMailDomain } from './contact/lookalike-mail-domain'
import { contactNoVerifiedContact } from './contact/no-verified-contact'
import { contactPhoneImpossible } from './contact/phone-impossible'
import { contentApparentInfringement } from './content/apparent-infringement'
import { contentDeliberateEvasion } from './content/deliberate-evasion'
import { contentFreePlanTraffic } from './content/free-plan-traffic'
import { contentHarmfulPage } from './content/harmful-page'
import { contentLargeAudience } from './content/large-audience'
import { contentLargeCatalogue } from './content/large-catalogue'
import { contentMovedAddress } from './content/moved-address'
import { contentSuspiciousWording } from './content/suspicious-wording'
import { contentUnreadable } from './content/unreadable'
import type { Signal } from './define'
import { domainBulkRegistration } from './domain/bulk-registration'
import { domainEnforcedBefore } from './domain/enforced-before'
import { domainExpiredPredecessor } from './domain/expired-predecessor'
import { domainManyHops } from './domain/many-hops'
import { domainNameResemblesPirateNames } from './domain/name-resembles-pirate-names'
import { domainQuickHop } from './domain/quick-hop'
import { domainRedirectFromEnforced } from './domain/redirect-from-enforced'
import { domainRegistrantUnverified } from './domain/registrant-unverified'
import { domainSeized } from './domain/seized'
import { domainSuccessorOfEnforced } from './domain/successor-of-enforced'
import { domainSuffixShopping } from './domain/suffix-shopping'
import { domainYoung } from './domain/young'
import { identityBirthDateImplausible } from './identity/birth-date-implausible'
import { identityDocumentInconsistent } from './identity/document-inconsistent'
import { identityExpiredCheck } from './identity/expired-check'
import { identityFailedCheck } from './identity/failed-check'
import { identityMaskedAndUnknown } from './identity/masked-and-unknown'
import { identityNameContradicted } from './identity/name-contradicted'
import { identityNobodyVerified } from './identity/nobody-verified'
import { identityNumberInvalid } from './identity/number-invalid'
import { identityOwnersUndisclosed } from './identity/owners-undisclosed'
import { identityOwnersUnverified } from './identity/owners-unverified'
import { identityPurposeMissing } from './identity/purpose-missing'
import { identityRefusedCheck } from './identity/refused-check'
import { identityResellerUnregistered } from './identity/reseller-unregistered'
import { identityUnfinishedCheck } from './identity/unfinished-check'
import { linkEnforcedAccount } from './link/enforced-account'
import { linkEnforcedDomains } from './link/enforced-domains'
import { linkManyAccounts } from './link/many-accounts'
import { linkNoticedAccount } from './link/noticed-account'
import { mitigationCompromised } from './mitigation/compromised'
import { mitigationCounterNotice } from './mitigation/counter-notice'
import { mitigationLongCleanHistory } from './mitigation/long-clean-history'
import { mitigationSerialFalseNotifier } from './mitigation/serial-false-notifier'
import { mitigationUnverifiedAuthority } from './mitigation/unverified-authority'
import { mitigationUserGenerated } from './mitigation/user-generated'
import { mitigationVerifiedLicence } from './mitigation/verified-licence'
import { mitigationVerifiedOrganisation } from './mitigation/verified-organisation'
import { networkAddressNotPublic } from './network/address-not-public'
import { networkAnonymizer } from './network/anonymizer'
import { networkBlocklisted } from './network/blocklisted'
import { networkCountryDiffers } from './network/country-differs'
import { noticeGraveLane } from './notice/grave-lane'
import { noticeMany } from './notice/many'
import { noticeRepeated } from './notice/repeated'
import { noticeSeveralSenders } from './notice/several-senders'
import { noticeTold } from './notice/told'
import { noticeTrustedSender } from './notice/trusted-sender'
import { orderAdjudicated } from './order/adjudicated'
import { orderDisclosure } from './order/disclosure'
import { orderLawsuit } from './order/lawsuit'
import { paymentChargebacks } from './payment/chargebacks'
import { paymentDeclines } from './payment/declines'
import { paymentIbanInvalid } from './payment/iban-invalid'
import { paymentPayerDiffers } from './payment/payer-differs'
import { paymentPrepaidOnly } from './payment/prepaid-only'
import { paymentUntraceableOnly } from './payment/untraceable-only'
import { paymentUnverified } from './payment/unverified'
import { paymentVendorScore } from './payment/vendor-score'
import { watermarkFormerDomain } from './watermark/former-domain'
import { watermarkOwnDomain } from './watermark/own-domain'
import { watermarkSignsOnTheFace } from './watermark/signs-on-the-face'

/**
 * Every signal, in order of id. Kept by hand and held equal to the folder, the tests, the sentences, the profile and the docs
 * by test/contracts/registry.test.ts.
 */
const list = [
  conductAppealUnanswered,
  conductDisclosureUnchanged,
  conductForwardedOnly,
  conductLateAction,
  conductMaskingBeforeVerification,
  conductNoControls,
  conductOrderUnmet,
  conductRejectedWithoutReason,
  conductSuccessorServed,
  conductUnansweredMonth,
  conductUndertakingUnmet,
  conductViewsSinceDeadline,
  contactDisposableEmail,
  contactEmailBounces,
  contactLookalikeMailDomain,
  contactNoVerifiedContact,
  contactPhoneImpossible,
  contentApparentInfringement,
  contentDeliberateEvasion,
  contentFreePlanTraffic,
  contentHarmfulPage,
  contentLargeAudience,
  contentLargeCatalogue,
  contentMovedAddress,
  contentSuspiciousWording,
  contentUnreadable,
  domainBulkRegistration,
  domainEnforcedBefore,
  domainExpiredPredecessor,
  domainManyHops,
  domainNameResemblesPirateNames,
  domainQuickHop,
  domainRedirectFromEnforced,
  domainRegistrantUnverified,
  domainSeized,
  domainSuccessorOfEnforced,
  domainSuffixShopping,
  domainYoung,
  identityBirthDateImplausible,
  identityDocumentInconsistent,
  identityExpiredCheck,
  identityFailedCheck,
  identityMaskedAndUnknown,
  identityNameContradicted,
  identityNobodyVerified,
  identityNumberInvalid,
  identityOwnersUndisclosed,
  identityOwnersUnverified,
  identityPurposeMissing,
  identityRefusedCheck,
  identityResellerUnregistered,
  identityUnfinishedCheck,
  linkEnforcedAccount,
  linkEnforcedDomains,
  linkManyAccounts,
  linkNoticedAccount,
  mitigationCompromised,
  mitigationCounterNotice,
  mitigationLongCleanHistory,
  mitigationSerialFalseNotifier,
  mitigationUnverifiedAuthority,
  mitigationUserGenerated,
  mitigationVerifiedLicence,
  mitigationVerifiedOrganisation,
  networkAddressNotPublic,
  networkAnonymizer,
  networkBlocklisted,
  networkCountryDiffers,
  noticeGraveLane,
  noticeMany,
  noticeRepeated,
  noticeSeveralSenders,
  noticeTold,
  noticeTrustedSender,
  orderAdjudicated,
  orderDisclosure,
  orderLawsuit,
  paymentChargebacks,
  paymentDeclines,
  paymentIbanInvalid,
  paymentPayerDiffers,
  paymentPrepaidOnly,
  paymentUntraceableOnly,
  paymentUnverified,
  paymentVendorScore,
  watermarkFormerDomain,
  watermarkOwnDomain,
  watermarkSignsOnTheFace,
] as const

type CodesOf<S> = S extends { readonly reasons: infer R } ? keyof R & string : never
export type ReasonCode = CodesOf<(typeof list)[number]>
export type SignalId = (typeof list)[number]['id']

// A signal's detect takes only what it declared; the runner is what hands it that, so the list may be read as signals in general.
export const SIGNALS: readonly Signal[] = list as unknown as readonly Signal[]
