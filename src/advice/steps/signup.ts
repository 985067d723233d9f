import type { Decision } from '../../case/decisions'
import type { FactMap } from '../../facts'
import { type Wanted, want } from './wanted'

/** What to ask of a customer of whom too little is known, and what to hold until it is answered. */
export const signupSteps = (facts: FactMap, decision: Decision): readonly Wanted[] => {
  const wanted: Wanted[] = []
  const { identity, payment, service } = facts
  if (!identity.verifiedContact) wanted.push(want('verify_contact', '/contacts'))
  if (!identity.known || !identity.checks.some((fact) => fact.stands))
    wanted.push(
      want(
        facts.account?.kind === 'organization' ? 'require_business_identity' : 'require_identity',
        '/identity/checks',
      ),
    )
  const instruments = payment?.instruments ?? []
  if (instruments.length > 0 && instruments.every((item) => item.verifiedAt === undefined))
    wanted.push(want('require_payment_verification', '/payment/instruments'))
  if (service?.masksOrigin === true && identity.disclosureReady !== true)
    wanted.push(want('limit_features', '/service/masksOrigin'))
  if (facts.stage === 'signup' && decision !== 'step_up') wanted.push(want('hold_signup', '/stage'))
  return wanted
}
